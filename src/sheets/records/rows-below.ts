import { isBlank } from "../../records/cell";
import { textOf } from "../../records/texts";
import { positionsAfterSetUp, readTab, type Tab } from "../tabs";
import { prepareRows, putRows } from "./put-rows";
import { type AnyLog, filledRows, standingIn } from "./read-log";
import { newRow } from "./remove-rows";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Given = Readonly<Record<string, unknown>>;

/** The first row below the last that is filled, from 1. */
export const rowBelow = ({ grid }: Pick<Tab, "grid">): number =>
  Math.max(2, (grid?.values.map((row) => !row.every(isBlank)).lastIndexOf(true) ?? 0) + 2);

/** What some cells of a row say together; the first may not be blank. */
export const idOfCells =
  (ids: readonly string[]): AnyLog["idOf"] =>
  (row, positions) => {
    const texts = ids.map((key) => textOf(row[positions.get(key) ?? -1]));
    return texts[0] === "" ? "" : JSON.stringify(texts);
  };

/**
 * A tab whose rows have no record ID, as it was read before anything was written; what it lacked of headings has been added since. A column that a
 * formula fills is not looked at: it is not calculated before the action ends.
 */
export function logOfTab(sheet: Sheet, tab: Tab, ids: readonly string[]): AnyLog {
  const { table, grid, headerRow = 1 } = tab;
  const rows = (grid?.values ?? []) as AnyLog["rows"];
  const isTyped = (column: number) => grid?.formulas.every((row) => (row[column] ?? "") === "") ?? true;
  const filled = Math.max(headerRow, filledRows(rows));
  return {
    name: table.name,
    table,
    sheet,
    rows,
    headerRow,
    positions: new Map([...positionsAfterSetUp(tab)].filter(([, column]) => isTyped(column))),
    nextRow: filled + 1,
    isFilledBelow: rows.length > filled,
    from: 0,
    idOf: idOfCells(ids),
    whole: () => logOfTab(sheet, readTab(sheet, table, { formulaRows: 0 }), ids),
  };
}

/** The tab with its texts as text, also where a sheet would make a day of them or a formula. */
export function withTexts(log: AnyLog, rows: readonly Given[]): AnyLog {
  const columns = Object.entries(log.table.columns).map(([key, column]) => {
    const isText = column.kind !== "day" && rows.some((row) => typeof row[key] === "string");
    return [key, isText ? { ...column, numberFormat: "@" } : column] as const;
  });
  const table = { ...log.table, columns: Object.fromEntries(columns) };
  return { ...log, table, whole: () => withTexts(log.whole(), rows) };
}

/** Below the last row, with a look whether they stand. @returns the row of the first, from 1 @throws Told where it cannot be said that they stand */
export function addRows(log: AnyLog, rows: readonly Given[]): number {
  const changes = rows.map((row) => newRow(log, new Map(Object.entries(row))));
  prepareRows(log, changes);
  const after = putRows(log, changes, () => SpreadsheetApp.flush());
  return (standingIn(after ?? log).get(changes[0]?.id ?? "") ?? log.nextRow - 1) + 1;
}
