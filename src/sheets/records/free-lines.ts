import type { AuditLog } from "./audit-lines";
import type { Change } from "./change";
import { putRows } from "./put-rows";
import { rowOf } from "./row-cells";

/** What the audit says of an import, its undoing or a setting: no version of a record. */
interface FreeLine {
  readonly record: string;
  readonly field: string;
  readonly before?: string | number;
  readonly after: string | number;
}

/** Below the last line, wherever that is by now. @throws Told where it cannot be said that the lines stand */
export function addFreeLines(audit: AuditLog, lines: readonly FreeLine[], who: string, when: Date): void {
  const changes = lines.map((line): Change => {
    const cells = new Map<string, unknown>(Object.entries({ ...line, who, when }));
    const id = audit.idOf(rowOf(audit, cells), audit.positions);
    return { kind: "change", id, row: audit.nextRow, isNew: true, version: 0, edits: [], cells };
  });
  putRows(audit, changes);
}
