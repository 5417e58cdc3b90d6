import type { Page } from "playwright-core";
import type { ScriptApi } from "../../preview/page/script-api";

declare global {
  interface Window {
    readonly preview: ScriptApi;
  }
}

/** 0 → "A", 26 → "AA" */
export const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

export const read = (page: Page, a1: string) => page.evaluate((cells) => window.preview.read(cells), a1);
export const formats = (page: Page, a1: string) => page.evaluate((cells) => window.preview.formats(cells), a1);
export const settled = (page: Page) => page.evaluate(() => window.preview.settled());

/** A tracker as the page shows it: where its headings are, and each row by heading. `row` is as the sheet numbers it. */
export async function readTracker(page: Page, heading = "Risk tier") {
  const cells = await page.evaluate(() => window.preview.read());
  const headingRow = cells.findIndex((row) => row.includes(heading));
  const headings = (cells[headingRow] ?? []).map(String);
  const columnOf = (name: string): string => {
    const column = headings.indexOf(name);
    if (column < 0) throw new Error(`Expected a column "${name}" among ${headings.filter(Boolean).join(", ")}.`);
    return letters(column);
  };
  const rows = cells
    .map((row, index) => ({ row: index + 1, ...Object.fromEntries(headings.map((name, c) => [name, row[c]])) }))
    .slice(headingRow + 1) as ({ row: number } & Record<string, unknown>)[];
  return { columnOf, headings, rows };
}
