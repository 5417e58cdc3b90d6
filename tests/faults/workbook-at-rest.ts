import type { Area, CellView } from "../../preview/engine/workbook";
import type { Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { type TabState, tabStates } from "./workbook-state";

/** Univer keeps more and more of a workbook that is written again and again. */
const mostUses = 150;

interface Contents {
  readonly area: Area;
  readonly cells: readonly (readonly CellView[])[];
}

/** One workbook for many tries: each finds it as it stood at first. */
export interface WorkbookAtRest {
  readonly before: readonly TabState[];
  /** Puts the cells back, and opens the workbook anew where that does not bring back all of it. */
  ready(): Promise<Addon>;
}

export async function atRest(open: () => Promise<Addon>): Promise<WorkbookAtRest> {
  let addon = await open();
  const before = tabStates(addon);
  const expected = JSON.stringify(before);
  let contents = contentsOf(addon);
  let uses = 0;

  return {
    before,
    async ready() {
      uses += 1;
      const isKept =
        uses < mostUses && (stands(addon, contents, expected) || (await putBack(addon, contents, expected)));
      if (isKept) return addon;
      closeWorkbooks();
      addon = await open();
      contents = contentsOf(addon);
      uses = 0;
      return addon;
    },
  };
}

function contentsOf({ workbook }: Addon): Contents[] {
  return workbook.sheets().map(({ id: sheet, rows, columns }) => {
    const area = { sheet, row: 0, column: 0, rows, columns };
    const { rows: filled } = workbook.extent(sheet);
    return { area, cells: filled === 0 ? [] : workbook.read({ ...area, rows: filled }) };
  });
}

/** Whether it has the same tabs of the same size, the same one in view, and shows the same as at first. */
const stands = (addon: Addon, contents: readonly Contents[], expected: string) =>
  hasItsSize(addon, contents) && JSON.stringify(tabStates(addon)) === expected;

function hasItsSize({ workbook }: Addon, contents: readonly Contents[]): boolean {
  if (workbook.activeSheet() !== contents[0]?.area.sheet) return false;
  const sizes = workbook.sheets().map(({ id, rows, columns }) => `${id} ${rows} ${columns}`);
  return sizes.join() === contents.map(({ area }) => `${area.sheet} ${area.rows} ${area.columns}`).join();
}

async function putBack(addon: Addon, contents: readonly Contents[], expected: string): Promise<boolean> {
  const { workbook } = addon;
  if (!hasItsSize(addon, contents)) return false;
  // An array's cells are its formula's: written over, they would hold what they only show.
  if (contents.some(({ cells }) => cells.some((row) => row.some(({ formula }) => formula !== "")))) return false;
  for (const { area, cells } of contents) {
    const { rows } = workbook.extent(area.sheet);
    if (rows > cells.length) {
      const added = { ...area, row: cells.length, rows: rows - cells.length };
      workbook.clearContents(added);
      workbook.clearFormats(added);
    }
    if (cells.length > 0)
      workbook.write(
        { ...area, rows: cells.length },
        cells.map((row) => row.map(({ value, pattern }) => ({ value, pattern }))),
      );
  }
  await workbook.settled();
  return stands(addon, contents, expected);
}
