import { cellsBelow, type Grid } from "./grid";
import { tracker, type TrackerKey } from "./tracker";
import { columnLetter, headingOfFormula } from "./tracker-addresses";

const ofMarks: readonly TrackerKey[] = ["average", "latestChange", "sustainedChange", "missingWork"];
const headers: ReadonlySet<string> = new Set(ofMarks.map((key) => tracker.columns[key].header));
const range = /([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)/g;

/**
 * The columns with numbers whose headings our formulas over the marks take in, as they stand, by place: also one that somebody has inserted
 * among the assessments and that is listed nowhere.
 */
export function coveredMarks(grid: Grid, headerRow: number, width: number): number[] {
  const places = new Map(Array.from({ length: width }, (_, column) => [columnLetter(column), column]));
  const covered = new Set<number>();
  for (const formula of grid.formulas[headerRow - 1] ?? []) {
    if (!headers.has(headingOfFormula(formula) ?? "")) continue;
    for (const [, first = "", from, last = "", to] of formula.matchAll(range)) {
      const [start, end] = [places.get(first), places.get(last)];
      if (Number(from) !== headerRow || Number(to) !== headerRow || start === undefined || end === undefined) continue;
      for (let column = start; column <= end; column++) covered.add(column);
    }
  }
  const holdsNumbers = (column: number) =>
    cellsBelow(grid, headerRow, column).some(({ value }) => typeof value === "number");
  return [...covered].filter(holdsNumbers);
}
