import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { openPage, startPreview } from "./start-preview";
import { readTracker, settled } from "./tracker-row";

jest.setTimeout(360_000);

const sheets = resolve(__dirname, "../adoption/sheets");
const rightTiers = (name: string) =>
  (
    JSON.parse(readFileSync(resolve(sheets, `${name}.json`), "utf8")) as { learners: { row: number; tier: string }[] }
  ).learners.map(({ row, tier }) => [row, tier]);

async function openWith(files: readonly string[]) {
  const preview = await startPreview(files);
  const opened = await openPage(preview.url);
  // The page draws nothing while it sets a sheet up.
  opened.page.setDefaultTimeout(120_000);
  await opened.page.setViewportSize({ width: 1366, height: 768 });
  return { ...opened, preview, panel: opened.page.frameLocator("#side iframe") };
}

const tiersOn = async (page: Page) => {
  await settled(page);
  const { rows } = await readTracker(page);
  return rows.flatMap(({ row, "Risk tier": tier }) => (tier ? [[row, tier]] : []));
};

test("from a strange .xlsx that is opened to the right tiers by keyboard alone: the form is offered, two buttons do the rest", async () => {
  const { page, preview, panel, errors, close } = await openWith([resolve(sheets, "aat-percent-first.xlsx")]);
  for (const name of ["See what comes out", "Set up this sheet"]) {
    const button = panel.getByRole("button", { name });
    await button.waitFor();
    const isReached = () => button.evaluate((element) => element === document.activeElement);
    if (name === "See what comes out") await panel.locator("button, select, input, summary").first().focus();
    for (let pressed = 0; pressed < 60 && !(await isReached()); pressed++) await page.keyboard.press("Tab");
    expect(await isReached()).toBe(true);
    await page.keyboard.press("Enter");
  }
  await panel.getByText("is set up").first().waitFor();
  expect(await tiersOn(page)).toEqual(rightTiers("aat-percent-first"));
  expect(errors).toEqual([]);
  await close();
  await preview.stop();
});

test("with the mouse it takes two clicks in the menu and two in the form, from the sample in view to the first right tier", async () => {
  const preview = await startPreview([]);
  let clicks = 0;
  const { page, errors, close } = await openPage(preview.url, async (opening) => {
    await opening.exposeBinding("clicked", () => void clicks++);
    await opening.addInitScript("addEventListener('pointerdown', () => clicked(), true)");
  });
  page.setDefaultTimeout(120_000);
  const panel = page.frameLocator("#side iframe");
  await page.getByRole("menuitem", { name: "File" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("menuitem", { name: "Open…" }).click(),
  ]);
  await Promise.all([page.waitForURL(/workbook=btec-units/), chooser.setFiles(resolve(sheets, "btec-units.xlsx"))]);
  await panel.getByRole("button", { name: "See what comes out" }).click();
  await panel.getByRole("button", { name: "Set up this sheet" }).click();
  await panel.getByText("is set up").first().waitFor();
  expect(await tiersOn(page)).toEqual(rightTiers("btec-units"));
  expect(clicks).toBe(4);
  expect(errors).toEqual([]);
  await close();
  await preview.stop();
});
