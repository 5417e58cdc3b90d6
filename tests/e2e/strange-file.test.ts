import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Locator, Page } from "playwright-core";
import { openPage, startPreview, untilReady } from "./start-preview";
import { readTracker, settled } from "./tracker-row";

jest.setTimeout(240_000);

const sheets = resolve(__dirname, "../adoption/sheets");
const rightTiers = (name: string) =>
  (
    JSON.parse(readFileSync(resolve(sheets, `${name}.json`), "utf8")) as { learners: { row: number; tier: string }[] }
  ).learners.map(({ row, tier }) => [row, tier]);

async function openEmpty() {
  const preview = await startPreview([]);
  const opened = await openPage(preview.url);
  await opened.page.setViewportSize({ width: 1366, height: 768 });
  return { ...opened, preview, panel: opened.page.frameLocator("#side iframe") };
}

/** Whether the panel can be read without moving it sideways, and what it is about is in sight. */
const inSight = async (page: Page, locator: Locator) => {
  const box = await locator.boundingBox();
  return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1366 && box.y + box.height <= 768;
};

const tiersOn = async (page: Page) => {
  await settled(page);
  const { rows } = await readTracker(page);
  return rows.flatMap(({ row, "Risk tier": tier }) => (tier ? [[row, tier]] : []));
};

test("from opening a strange .xlsx whose columns are all guessed to the right tiers are four clicks", async () => {
  const { page, preview, panel, errors, close } = await openEmpty();
  let clicks = 0;
  const click = async (locator: Locator) => {
    await locator.waitFor();
    expect(await inSight(page, locator)).toBe(true);
    clicks += 1;
    await locator.click();
  };
  await click(page.getByRole("menuitem", { name: "File" }));
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    click(page.getByRole("menuitem", { name: "Open…" })),
  ]);
  await Promise.all([page.waitForURL(/workbook=/), chooser.setFiles(resolve(sheets, "two-heading-rows.xlsx"))]);
  await untilReady(page);
  await click(panel.getByRole("button", { name: "See what comes out" }));
  await panel.getByText("6 learners:").waitFor();
  await click(panel.getByRole("button", { name: "Set up this sheet" }));
  await panel.getByText("is set up").first().waitFor();
  expect(await tiersOn(page)).toEqual(rightTiers("two-heading-rows"));
  expect(clicks).toBeLessThanOrEqual(6);
  expect(errors).toEqual([]);
  await close();
  await preview.stop();
});

test("the same by keyboard alone", async () => {
  const { page, preview, panel, errors, close } = await openEmpty();
  await page.getByRole("menuitem", { name: "File" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Open…" }).focus();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await Promise.all([page.waitForURL(/workbook=/), chooser.setFiles(resolve(sheets, "aat-percent-first.xlsx"))]);
  await untilReady(page);
  for (const name of ["See what comes out", "Set up this sheet"]) {
    const button = panel.getByRole("button", { name });
    await button.waitFor();
    // From where the form puts the focus, by Tab.
    for (let pressed = 0; pressed < 60; pressed++) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      if (pressed === 0) await panel.locator("h1, h2").last().click({ trial: true });
      await page.keyboard.press("Tab");
    }
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
  }
  await panel.getByText("is set up").first().waitFor();
  expect(await tiersOn(page)).toEqual(rightTiers("aat-percent-first"));
  expect(errors).toEqual([]);
  await close();
  await preview.stop();
});
