import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readState } from "../../preview/page/kept-state";
import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { newFolder, openPage, startPreview, type Started } from "./start-preview";
import { read, readTracker, settled } from "./tracker-row";

jest.setTimeout(480_000);

const folder = newFolder();
let preview: Started;
let opened: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  preview = await startPreview(["--sample", "science-and-maths", "--slow=3"], folder);
  opened = await openPage(preview.url);
});
afterAll(async () => {
  closeWorkbooks();
  await opened.close();
  await preview.stop();
});

declare global {
  interface Window {
    /** What the heading of the tier said meanwhile. */
    headings: Set<unknown>;
  }
}

const tabs = ["A levels", "At risk"];
const marks = ["91", "3", "ABS", "62", "40%", "0", "", "77", "12", "88"];

/** What a calculation of everything gives, from what the page has kept. */
async function calculatedAnew(sizes: readonly (readonly unknown[][])[]) {
  const file = readdirSync(folder).find((name) => name.endsWith(".json")) ?? "";
  const { snapshot } = readState(readFileSync(join(folder, file), "utf8"));
  const { workbook } = await openAddon({ snapshot });
  await workbook.settled();
  return tabs.map((tab, index) => {
    const sheet = workbook.sheets().find(({ name }) => name === tab)?.id ?? "";
    const shown = sizes[index] ?? [];
    const area = { sheet, row: 0, column: 0, rows: shown.length, columns: shown[0]?.length ?? 0 };
    return workbook.read(area).map((row) => row.map(({ value }) => value ?? ""));
  });
}

test("Ten marks typed in ten seconds while every function takes its time: the sheet stays at hand and ends right", async () => {
  const { page } = opened;
  await settled(page);
  const before = await readTracker(page);
  const [mark, tier] = [before.columnOf("Mock 1"), before.columnOf("Risk tier")];

  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 200 } });
  await page.evaluate((cell) => window.preview.select(cell), `${mark}3`);
  await page.evaluate((cell) => {
    window.headings = new Set();
    setInterval(() => window.headings.add(window.preview.read(cell)[0]?.[0]), 50);
  }, `${tier}2`);
  for (const [index, text] of marks.entries()) {
    if (text === "") await page.keyboard.press("Delete");
    else await page.keyboard.type(text);
    await page.keyboard.press(text === "" ? "ArrowDown" : "Enter");
    await page.waitForTimeout(900);
    // The mark is in its cell, whatever is still calculating.
    const [[typed] = []] = await read(page, `${mark}${index + 3}`);
    expect(String(typed)).toBe(text === "40%" ? "0.4" : text);
  }
  await settled(page);
  const headings = await page.evaluate(() => [...window.headings]);
  expect(new Set(headings)).toEqual(new Set(["Loading...", "Risk tier"]));

  const shown = await page.evaluate(
    (names) =>
      names.map((name) => {
        // Behind the reasons stands what depends on today, which is another day in the page.
        const end = name === "At risk" ? "I60" : "AR200";
        return window.preview.read(`'${name}'!A1:${end}`);
      }),
    tabs,
  );
  expect(JSON.stringify(shown)).not.toContain("Loading...");
  expect(shown).toEqual(await calculatedAnew(shown));
  const after = await readTracker(page);
  const tiers = after.rows.filter(({ row }) => row < 13).map((row) => row["Risk tier"]);
  expect(tiers).not.toEqual(before.rows.filter(({ row }) => row < 13).map((row) => row["Risk tier"]));
  expect(opened.errors).toEqual([]);
});
