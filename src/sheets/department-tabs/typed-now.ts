import { isBlank } from "../../records/cell";
import type { TabDefinition } from "../../tables/define-table";
import { runsOf } from "../../tables/tracker-addresses";
import { isSame } from "../writing/look";
import type { CellPut } from "../writing/put-cells";
import type { Tab } from "../tabs";
import { type MergedRow, typedIn } from "./merge-rows";

/** The columns that the add-on fills. */
export const computedIn = (table: TabDefinition, positions: ReadonlyMap<string, number>) =>
  new Map([...positions].filter(([key]) => table.columns[key]?.filledBy !== "people"));

/**
 * A tab with what people typed in it by now. Cells with a formula are not read again, only the formula: what it shows is not calculated before
 * the action ends.
 */
export function typedNow(present: Tab): Tab {
  const { table, sheet, grid, positions } = present;
  const columns = typedIn(table).flatMap((key) => positions.get(key) ?? []);
  if (!sheet || !grid || grid.values.length === 0 || columns.length === 0) return present;
  const values = grid.values.map((row) => [...row]);
  const formulas = grid.values.map((row, index) => row.map((_, column) => grid.formulas[index]?.[column] ?? ""));
  for (const { first, last } of runsOf(columns)) {
    const range = sheet.getRange(1, first + 1, values.length, last - first + 1);
    const now = range.getFormulas();
    now.forEach((line, row) => line.forEach((formula, at) => (formulas[row]![first + at] = formula)));
    if (now.some((line) => line.some((formula) => formula !== ""))) continue;
    range.getValues().forEach((line, row) => line.forEach((cell: unknown, at) => (values[row]![first + at] = cell)));
  }
  return { ...present, grid: { ...grid, values, formulas } };
}

/** Cells in people's columns that are to change: what is suggested where nothing is typed. All others are theirs, and are not written. */
export function typedToWrite(
  { table, grid, headerRow: before = 0 }: Tab,
  { headerRow, positions }: { readonly headerRow: number; readonly positions: ReadonlyMap<string, number> },
  rows: readonly MergedRow[],
): CellPut[] {
  return rows.flatMap((row, index) =>
    typedIn(table).flatMap((key): CellPut[] => {
      const [column, value] = [positions.get(key), row[key]];
      if (column === undefined || value === undefined || (typeof value === "object" && "formula" in value)) return [];
      const at = before + index;
      const stands = grid?.formulas[at]?.[column] || (grid?.values[at]?.[column] ?? "");
      if (isSame(value, stands) || (isBlank(value) && isBlank(stands))) return [];
      return [{ row: headerRow + index, column, value, format: table.columns[key]?.numberFormat }];
    }),
  );
}
