import { isBlank } from "../../records/cell";
import type { TabDefinition } from "../../tables/define-table";
import { runsOf } from "../../tables/tracker-addresses";
import { isSame } from "../writing/look";
import type { Tab } from "../tabs";
import type { TabCell } from "../write-cells";

const typedKeys = (table: TabDefinition) => table.keys.filter((key) => table.columns[key]?.filledBy === "people");

/** The columns that the add-on fills. */
export const computedIn = (table: TabDefinition, positions: ReadonlyMap<string, number>) =>
  new Map([...positions].filter(([key]) => table.columns[key]?.filledBy !== "people"));

/**
 * A tab with what people typed in it by now. Cells with a formula are not read again, only the formula: what it shows is not calculated before
 * the action ends.
 */
export function typedNow(present: Tab): Tab {
  const { table, sheet, grid, positions } = present;
  const columns = typedKeys(table).flatMap((key) => positions.get(key) ?? []);
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

/** Whether every typed cell stands beside its row already: then none of them is written, and what is being typed is safe. */
export function isTypedAsItStands(
  { table, grid, headerRow, positions }: Tab,
  rows: readonly Readonly<Record<string, TabCell | undefined>>[],
): boolean {
  const keys = typedKeys(table);
  if (!grid || headerRow === undefined || keys.some((key) => !positions.has(key))) return false;
  const height = Math.max(rows.length, grid.values.length - headerRow);
  return Array.from({ length: height }, (_, index) => index).every((index) =>
    keys.every((key) => {
      const column = positions.get(key) ?? -1;
      const stands = grid.formulas[headerRow + index]?.[column] || (grid.values[headerRow + index]?.[column] ?? "");
      const cell = rows[index]?.[key] ?? "";
      return typeof cell === "object" && "formula" in cell
        ? cell.formula === stands
        : isSame(cell, stands) || (isBlank(cell) && isBlank(stands));
    }),
  );
}
