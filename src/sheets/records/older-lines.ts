import { isDate } from "../../domain/calendar/calendar-date";
import type { Cell } from "../../records/cell";
import { headingRows } from "../../tables/grid";
import type { AuditLog } from "./audit-lines";

/** Before its last match: as many as one save of thirty records writes; ours. */
const block = 600;
const day = 86_400_000;
/** Since the day from which sheets count. */
const daysTo1970 = 25_569;

/**
 * A save reads the last lines of Audit only. Where it may have been tried before those, or changes a record of long ago, the record's last lines
 * are found by its ID and read with them, so that none is written twice.
 */
export function withOlderLines(audit: AuditLog, records: readonly string[], now = Date.now()): AuditLog {
  const { sheet, from, positions, rows, headerRow } = audit;
  const column = positions.get("record");
  if (from <= headingRows || column === undefined) return audit;
  const oldest = dayOf(rows[from]?.[positions.get("when") ?? -1]);
  const sought = records.filter((record) => madeAt(record, now) - day <= oldest);
  if (sought.length === 0) return audit;
  const found = sheet
    .getRange(headerRow + 1, column + 1, from - headerRow, 1)
    .createTextFinder(sought.length === 1 ? (sought[0] ?? "") : `^(${sought.join("|")})$`)
    .useRegularExpression(sought.length > 1)
    .matchEntireCell(true)
    .findAll();
  const [last] = found.slice(-1);
  if (!last) return audit;
  const end = last.getRow();
  const first = Math.max(headerRow + 1, end - block + 1);
  const lines = sheet.getRange(first, 1, end - first + 1, sheet.getMaxColumns()).getValues() as Cell[][];
  const all = [...rows];
  lines.forEach((line, index) => (all[first - 1 + index] = line));
  return { ...audit, rows: all, since: first - 1 };
}

/** When the client made a record's ID; long ago, where it does not say. */
function madeAt(record: string, now: number): number {
  const [, hex = ""] = /^[A-Z]+-([0-9a-f]{12})[0-9a-f]{12}$/.exec(record) ?? [];
  const moment = hex === "" ? 0 : Number.parseInt(hex, 16);
  return moment > now + day ? 0 : moment;
}

/** A moment, also where its cell lost its format; without one nobody knows, as if the line were the youngest. */
function dayOf(cell: Cell): number {
  if (isDate(cell)) return cell.getTime();
  return typeof cell === "number" ? (cell - daysTo1970) * day : Infinity;
}
