import { quoted, unquoted } from "../../records/changes";
import { rowReader, rowsOf } from "../../records/read-records";
import { asItStands } from "../../records/texts";
import type { CellTable } from "../../records/cell-table";
import type { auditTable } from "../../tables/audit";
import { type Change, versionIn } from "./change";
import type { Log } from "./read-log";
import { rowOf } from "./row-cells";

type AuditColumns = (typeof auditTable)["columns"];
export interface AuditLog extends Log<AuditColumns> {
  /** The first row that was read below the headings, where older lines were sought; from 0. */
  readonly since?: number;
}

/** Where its lines begin: what was not read is not gone through, and may be a hundred thousand rows. */
type Lines = CellTable<AuditColumns> & Partial<Pick<AuditLog, "since" | "from">>;

/** One field of one record, before and after. */
export interface AuditLine {
  readonly record: string;
  readonly learnerId: string;
  readonly version: number;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A line as it stands in the tab: who wrote it, and on which day. */
export interface WrittenLine extends AuditLine {
  readonly by: string;
  readonly when: string;
}

/** The lines about some records, under the record's ID. */
export function linesAbout(audit: Lines, records: ReadonlySet<string>): Map<string, WrittenLine[]> {
  const { cellAt, read } = rowReader(audit);
  const lines = new Map<string, WrittenLine[]>();
  const headerRow = Math.max(audit.headerRow, audit.since ?? audit.from ?? 0);
  for (const index of rowsOf({ ...audit, headerRow }, "record", (record) => records.has(record))) {
    const text = (key: "record" | "learnerId" | "who" | "field" | "before" | "after") => asItStands(cellAt(index, key));
    const when = read(index, "when");
    const line = {
      record: text("record"),
      learnerId: text("learnerId"),
      version: versionIn(cellAt(index, "version")),
      field: text("field"),
      before: unquoted(text("before")),
      after: unquoted(text("after")),
      by: text("who"),
      when: when.state === "value" ? when.value : "",
    };
    lines.set(line.record, [...(lines.get(line.record) ?? []), line]);
  }
  return lines;
}

/** The lines that are not there yet: an earlier try may have written some. */
export function missingLines(audit: AuditLog, lines: readonly AuditLine[]): AuditLine[] {
  const keyOf = ({ record, version, field, before, after }: AuditLine) =>
    JSON.stringify([record, version, field, before, after]);
  const written = linesAbout(audit, new Set(lines.map(({ record }) => record)));
  const present = new Set([...written.values()].flat().map(keyOf));
  return lines.filter((line) => !present.has(keyOf(line)));
}

/** Who made a version of a record, and when; "" when no line says. */
export function makerOf(audit: AuditLog, record: string, version: number): { by: string; at: string } {
  const lines = linesAbout(audit, new Set([record])).get(record) ?? [];
  const { by, when } = lines.filter((line) => line.version === version).pop() ?? { by: "", when: "" };
  return { by, at: when };
}

/** A line as a new row of the tab. */
export function rowOfLine(audit: AuditLog, line: AuditLine, who: string, when: Date): Change {
  const { record, version, field, before, after, learnerId } = line;
  const cells = new Map<string, unknown>(
    Object.entries({ when, who, record, version, field, before: quoted(before), after: quoted(after), learnerId }),
  );
  const id = audit.idOf(rowOf(audit, cells), audit.positions);
  return { kind: "change", id, row: audit.nextRow, isNew: true, version, edits: [], cells };
}
