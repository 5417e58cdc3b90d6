import { once } from "../domain/once";
import { calculatingMessages as words } from "../messages/menu-messages";
import { type Cell, isBlank, isErrorText } from "../records/cell";
import { textOf } from "../records/texts";
import type { SheetGrid } from "./read-grid";
import type { Tab } from "./tabs";
import { headerOf, type TrackerOnSheet } from "./tracker-on-sheet";

/** In milliseconds, and how often; ours. Whoever waits longer sees in the sheet that it calculates. */
const pause = 1500;
const tries = 3;

const isCalculating = (cell: Cell) => typeof cell === "string" && /^\s*Loading\.\.\.\s*$/.test(cell);

/**
 * Reads until no cell that people fill by a formula of their own is calculating: what such a cell shows is neither a value nor a blank.
 *
 * @param waiting names the columns that are not read now
 * @throws Error with a sentence that names them, when they are still calculating after a few seconds
 */
export function whenCalculated<Read>(
  read: () => Read,
  waiting: (read: Read) => readonly string[],
  sleep = (milliseconds: number) => Utilities.sleep(milliseconds),
): Read {
  for (let attempt = 1; ; attempt++) {
    const found = read();
    const columns = waiting(found);
    if (columns.length === 0) return found;
    if (attempt === tries) throw new Error(words.notReadNow(columns));
    sleep(pause);
  }
}

/** "Physics, Attendance %": the columns that people fill in which a formula is calculating, or fails in every row. */
export function calculatingIn(trackers: readonly TrackerOnSheet[], tabs: readonly Tab[]): string[] {
  const own = trackers.flatMap(({ name, grid, view, sheet }) => {
    // Only the headings' were read; the others tell where what a column shows may be a formula's.
    const formulas = once(() => sheet.getDataRange().getFormulas());
    const typed = view.found.flatMap(({ key, by, column }) =>
      by === "formula" ? [] : [{ column, heading: headerOf(key) }],
    );
    const marks = view.assessments.map(({ column, code }) => ({ column, heading: code }));
    const below = grid.values.slice(view.layout.headerRow - 1);
    return [...typed, ...marks]
      .filter(({ column }) => waits(below, column, () => hasFormula(formulas(), column)))
      .map(({ heading }) => `${name}, ${heading}`);
  });
  const others = tabs.flatMap(({ table, grid, headerRow = 0, positions }) =>
    [...positions]
      .filter(
        ([, column]) =>
          grid && waits(grid.values.slice(Math.max(0, headerRow - 1)), column, () => hasFormula(grid.formulas, column)),
      )
      .map(([key]) => `${table.name}, ${table.columns[key]?.header ?? key}`),
  );
  return [...own, ...others];
}

const hasFormula = (formulas: SheetGrid["formulas"], column: number) =>
  formulas.some((row) => (row[column] ?? "") !== "");

/** Words that somebody typed are words. */
function waits(rows: readonly (readonly Cell[])[], column: number, isFormula: () => boolean): boolean {
  if (rows.some((row) => isCalculating(row[column]))) return isFormula();
  const filled = rows.slice(1).filter((row) => !isBlank(row[column]));
  return filled.length > 0 && filled.every((row) => isErrorText(textOf(row[column]))) && isFormula();
}
