import type { Cell } from "../../records/cell";
import { settingKey } from "../../records/settings";
import { textOf } from "../../records/texts";
import { addRows, logOfTab } from "../records/rows-below";
import type { Tab } from "../tabs";
import { putCells } from "../writing/put-cells";
import { tabRead } from "../writing/sheet-read";

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
export function writeSetting(tab: Tab, setting: string, after: unknown): boolean {
  const value = tab.positions.get("value");
  const row = rowOf(tab, setting);
  if (!tab.sheet || value === undefined || row < 0) return false;
  const before = (tab.grid?.values[row]?.[value] ?? "") as Cell;
  putCells(tabRead(tab.sheet, tab, ["setting"]), [{ row, column: value, before, after }]);
  return true;
}
