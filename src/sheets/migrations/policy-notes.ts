import { settingKey } from "../../records/settings";
import { textOf } from "../../records/texts";
import { policyTable } from "../../tables/policy";
import { addRows, logOfTab } from "../records/rows-below";
import type { Tab } from "../tabs";
import { putCells } from "../writing/put-cells";
import type { SheetRead } from "../writing/rows-of-sheet";

/** What the workbook notes of itself, as rows of its Policy. */
interface Note {
  readonly setting: string;
  readonly value: string | number;
  readonly unit: string;
  readonly meaning: string;
}

/** The value that is noted, or "" where there is no such row; undefined where the Policy cannot be read. */
export function noteIn({ grid, headerRow, positions }: Tab, setting: string): unknown {
  if (!grid || headerRow === undefined) return undefined;
  const [key, value] = [positions.get("setting") ?? -1, positions.get("value") ?? -1];
  return grid.values.slice(headerRow).find((cells) => textOf(cells[key]) === setting)?.[value] ?? "";
}

/** Writes the value into its row, wherever that is by now, or a row below the others. */
export function writeNote(tab: Tab, note: Note): void {
  // Without its headings nobody knows where a value stands.
  if (!tab.sheet || !tab.positions.has("setting") || !tab.positions.has("value")) return;
  if (!writeSetting(tab, note.setting, note.value)) addRows(logOfTab(tab.sheet, tab, ["setting"]), [{ ...note }]);
}

const rowOf = ({ grid, positions }: Pick<Tab, "grid" | "positions">, setting: string): number =>
  grid?.values.findIndex((cells) => settingKey(cells[positions.get("setting") ?? -1]) === setting) ?? -1;

export const hasSetting = (tab: Tab, setting: string): boolean => rowOf(tab, setting) >= 0;

/** @returns whether the tab has a row of it; where somebody has typed there meanwhile, that stays */
export function writeSetting({ grid, sheet, positions, headerRow = 1 }: Tab, setting: string, after: unknown): boolean {
  const [key, value] = [positions.get("setting"), positions.get("value")];
  if (!grid || !sheet || key === undefined || value === undefined) return false;
  const row = rowOf({ grid, positions }, setting);
  if (row < 0) return false;
  const values = grid.values as SheetRead["values"];
  const on = { sheet, name: policyTable.name, values, formulas: grid.formulas, headerRow, idColumns: [key] };
  putCells(on, [{ row, column: value, before: values[row]?.[value] ?? "", after }]);
  return true;
}
