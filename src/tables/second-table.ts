import { headingKey } from "../domain/text/heading-key";
import { findColumns, headingsAt, identity } from "./find-columns";
import { type Grid, isBlank, textOf } from "./grid";

/**
 * Where a second table begins to the right of the first one: what tells learners apart stands there again, of other people, with one heading more
 * of the first table. Undefined where there is none; the same names once more are for reading.
 */
export function secondTable(grid: Grid, headerRow: number): number | undefined {
  const keys = headingsAt(grid, headerRow).map(headingKey);
  const people = findColumns(grid, headerRow).filter(({ key, by }) => identity.has(key) && by !== "formula");
  const again = people.flatMap(({ column }) => {
    const at = keys.findIndex((key, place) => place > column && key !== "" && key === keys[column]);
    return at >= 0 && areOthers(grid, headerRow, column, at) ? [at] : [];
  });
  if (again.length === 0) return undefined;
  const begins = Math.min(...again);
  const before = new Set(keys.slice(0, begins).filter((key) => key !== ""));
  return keys.slice(begins).filter((key) => before.has(key)).length > 1 ? begins : undefined;
}

function areOthers({ values }: Grid, headerRow: number, column: number, again: number): boolean {
  const rows = values.slice(headerRow).filter((row) => !isBlank(row[again]));
  const others = rows.filter((row) => textOf(row[column]) !== textOf(row[again]));
  return others.length > rows.length / 2;
}
