import { textOf } from "../../records/texts";
import { policyTable } from "../../tables/policy";
import type { Tab } from "../tabs";

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

/** Writes the value into its row, or the row below the others. */
export function writeNote({ grid, sheet, positions }: Tab, note: Note): void {
  const [key, value] = [positions.get("setting"), positions.get("value")];
  if (!grid || !sheet || key === undefined || value === undefined) return;
  const index = grid.values.findIndex((cells) => textOf(cells[key]) === note.setting);
  if (index >= 0) sheet.getRange(index + 1, value + 1).setValue(note.value);
  else sheet.appendRow(policyTable.toRow(note, positions as Parameters<typeof policyTable.toRow>[1]));
}
