import { cellsBelow, type Grid } from "./grid";
import { columnLetter } from "./tracker-addresses";

/** How a call of ours names the headings of the marks. */
const named = /"Mark headings"\s*[,;]\s*([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)/g;

/**
 * The columns with numbers whose headings our calls take in for marks, as they stand, by place: also one that somebody has inserted among the
 * assessments and that is listed nowhere.
 */
export function coveredMarks(grid: Grid, headerRow: number, width: number): number[] {
  const places = new Map(Array.from({ length: width }, (_, column) => [columnLetter(column), column]));
  const covered = new Set<number>();
  for (const formula of grid.formulas[headerRow - 1] ?? []) {
    for (const [, first = "", from, last = "", to] of formula.matchAll(named)) {
      const [start, end] = [places.get(first), places.get(last)];
      if (Number(from) !== headerRow || Number(to) !== headerRow || start === undefined || end === undefined) continue;
      for (let column = start; column <= end; column++) covered.add(column);
    }
  }
  const holdsNumbers = (column: number) =>
    cellsBelow(grid, headerRow, column).some(({ value }) => typeof value === "number");
  return [...covered].filter(holdsNumbers);
}
