import type { RecordChange } from "../domain/department/records";
import type { CellTable } from "../records/cell-table";
import { readChanges } from "../records/changes";
import { readMoment } from "../records/days";
import { auditTable } from "../tables/audit";
import { tabOf, type Workbook } from "./workbook";

/** What saves have changed since a day. Lines are only ever added, so the older ones of a long audit need no reading. */
export function readChangesSince(workbook: Pick<Workbook, "tabs">, day: string): RecordChange[] {
  const { sheet, grid, headerRow, positions } = tabOf(workbook, auditTable.name);
  const when = positions.get("when");
  const count = sheet && headerRow ? (grid?.lastRow ?? 0) - headerRow : 0;
  if (!sheet || !headerRow || when === undefined || count <= 0) return [];
  const days = sheet.getRange(headerRow + 1, when + 1, count, 1).getValues();
  const older = days.findIndex(([cell]) => {
    const read = readMoment(cell);
    return read.state === "value" && read.value >= day;
  });
  if (older < 0) return [];
  const width = Math.max(...positions.values()) + 1;
  const rows = sheet.getRange(headerRow + 1 + older, 1, count - older, width).getValues() as unknown[][];
  const headings = Array.from({ length: width }, () => "" as unknown);
  for (const [key, column] of positions) headings[column] = key;
  const lines = { table: auditTable, name: auditTable.name, rows: [headings, ...rows], headerRow: 1, positions };
  return readChanges(lines as CellTable<(typeof auditTable)["columns"]>);
}
