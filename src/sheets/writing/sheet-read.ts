import type { TrackerKey } from "../../tables/tracker";
import type { AnyLog } from "../records/read-log";
import type { Tab } from "../tabs";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import type { SheetRead } from "./rows-of-sheet";

const identity: readonly TrackerKey[] = ["learnerId", "course"];

/** A tracker as its cells are found again: a row is a learner on a course. */
export const trackerRead = ({ sheet, name, grid, layout, view }: TrackerOnSheet): SheetRead => ({
  sheet,
  name,
  values: grid.values as SheetRead["values"],
  formulas: grid.formulas,
  headerRow: layout.headerRow,
  idColumns: identity.flatMap((key) => view.layout.columns.get(key) ?? []),
});

/** A tab without formulas, as its cells are found again. @param keys the columns that tell its rows apart */
export const logRead = (
  { sheet, name, rows, headerRow, positions }: Pick<AnyLog, "sheet" | "name" | "rows" | "headerRow" | "positions">,
  keys: readonly string[],
  formulas: SheetRead["formulas"] = [],
): SheetRead => ({
  sheet,
  name,
  values: rows,
  formulas,
  headerRow,
  idColumns: keys.map((key) => positions.get(key) ?? 0),
});

/** A tab as it was read with its formulas. */
export const tabRead = (sheet: SheetRead["sheet"], tab: Tab, keys: readonly string[]): SheetRead => ({
  sheet,
  name: tab.table.name,
  values: (tab.grid?.values ?? []) as SheetRead["values"],
  formulas: tab.grid?.formulas ?? [],
  headerRow: tab.headerRow ?? 1,
  idColumns: keys.map((key) => tab.positions.get(key) ?? 0),
});
