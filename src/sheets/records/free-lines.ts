import type { AuditLog } from "./audit-lines";
import type { Change } from "./change";
import { prepareRows, putRows } from "./put-rows";
import type { AnyLog } from "./read-log";
import { rowOf } from "./row-cells";

/** What the audit says of an import, its undoing or a setting: no version of a record. */
interface FreeLine {
  readonly record: string;
  readonly learnerId?: string;
  readonly field: string;
  readonly before?: string | number;
  readonly after: string | number;
}

/** Below the last line, wherever that is by now. @throws Told where it cannot be said that the lines stand */
export function addFreeLines(audit: AuditLog, lines: readonly FreeLine[], who: string, when: Date): void {
  const rows = lines.map((line) => freeRow(audit, { ...line, who, when }));
  // "2026-03-01" or "3/4" would be a day there.
  prepareRows(audit, rows);
  putRows(audit, rows);
}

/** A row that is no version of a record, below the last. */
export function freeRow(log: AnyLog, given: Readonly<Record<string, unknown>>): Change {
  const cells = new Map(Object.entries(given));
  const id = log.idOf(rowOf(log, cells), log.positions);
  return { kind: "change", id, row: log.nextRow, isNew: true, version: 0, edits: [], cells };
}
