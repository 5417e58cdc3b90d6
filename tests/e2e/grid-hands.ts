import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { settled } from "./tracker-row";

interface KeptSheet {
  name: string;
  rowHeader: { width: number };
  columnHeader: { height: number };
  columnData: Record<number, { w?: number } | undefined>;
  rowData: Record<number, { h?: number; ah?: number; ia?: number } | undefined>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const sum = (count: number, size: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => size(index)).reduce((total, each) => total + each, 0);

/** A teacher's hands on one tab that is not scrolled: mouse and keyboard, on cells as "B3". `folder` is where the workbook is kept. */
export function handsOn(page: Page, folder: string, tab: string) {
  const grid = page.locator('canvas[id^="univer-sheet-main-canvas"]');

  /** What the page has kept, with its sizes in pixels. */
  function sheet() {
    const file = readdirSync(folder).find((name) => name.endsWith(".json")) ?? "";
    const { snapshot } = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
      snapshot: { model: { sheets: Record<string, KeptSheet> } };
    };
    const found = Object.values(snapshot.model.sheets).find(({ name }) => name === tab);
    if (!found) throw new Error(`No tab ${tab} was kept.`);
    const width = (column: number) => found.columnData[column]?.w ?? found.defaultColumnWidth;
    const height = (row: number) => {
      const { h, ah, ia } = found.rowData[row] ?? {};
      return ia !== 0 && ah !== undefined ? ah : (h ?? found.defaultRowHeight);
    };
    return { ...found, width, height };
  }

  /** Where a cell is on the page. */
  async function place(a1: string) {
    const { x, y } = (await grid.boundingBox()) ?? { x: 0, y: 0 };
    const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    const { rowHeader, columnHeader, width, height } = sheet();
    const [column, row] = [columnOf(letters), Number(number) - 1];
    const left = x + rowHeader.width + sum(column, width);
    const top = y + columnHeader.height + sum(row, height);
    return { left, top, right: left + width(column), bottom: top + height(row), ofRow: x + 15, ofColumn: y + 10 };
  }

  /** A gesture reaches the workbook a moment after the key or the click. */
  async function calm() {
    await page.waitForTimeout(150);
    await settled(page);
  }

  const click = async (a1: string) => {
    const { left, top } = await place(a1);
    await page.mouse.click(left + 8, top + 8);
  };

  async function choose(x: number, y: number, line: string) {
    await page.mouse.click(x, y);
    await page.mouse.click(x, y, { button: "right" });
    // Left of the box for a number that some lines have in their middle.
    await page
      .locator("button", { hasText: line })
      .last()
      .click({ position: { x: 12, y: 12 } });
    await calm();
  }

  return {
    calm,
    click,
    async onRow(a1: string, line: string) {
      const { ofRow, top } = await place(a1);
      await choose(ofRow, top + 8, line);
    },
    async onColumn(a1: string, line: string) {
      const { ofColumn, left } = await place(a1);
      await choose(left + 8, ofColumn, line);
    },
    /** As another program leaves it: columns parted by tabs, rows by line ends. */
    async paste(a1: string, text: string) {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await click(a1);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press("Control+v");
      await calm();
    },
    /** Drags the corner of one cell down to another. */
    async fillDown(from: string, to: string) {
      await click(from);
      const [start, end] = [await place(from), await place(to)];
      await page.mouse.move(start.right, start.bottom);
      await page.mouse.down();
      await page.mouse.move(start.right - 5, start.bottom + 15, { steps: 3 });
      await page.mouse.move(start.right - 5, end.bottom - 8, { steps: 3 });
      await page.mouse.up();
      await calm();
    },
    async openFilter(heading: string) {
      const { right, bottom } = await place(heading);
      await page.mouse.click(right - 11, bottom - 9);
    },
    async undo() {
      await page.keyboard.press("Control+z");
      await calm();
    },
    /** The cells that Arrow Down comes to from a cell: those that a filter hides are passed over. */
    async walkDown(from: string, steps: number) {
      await click(from);
      const names: string[] = [];
      for (let step = 0; step < steps; step++) {
        await page.keyboard.press("ArrowDown");
        await page.waitForTimeout(50);
        names.push(await page.locator("[data-u-comp=defined-name] input").inputValue());
      }
      return names;
    },
    /** In pixels, of rows as the sheet numbers them. */
    heights: (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => sheet().height(first + index - 1)),
  };
}
