import { rowReader, rowsOf } from "../../records/read-records";
import { asItStands } from "../../records/texts";
import type { CellTable } from "../../records/cell-table";
import type { auditTable } from "../../tables/audit";
import { versionIn } from "./change";
import type { Log } from "./read-log";

type AuditColumns = (typeof auditTable)["columns"];
export type AuditLog = Log<AuditColumns>;

/** One field of one record, before and after. */
export interface AuditLine {
  readonly record: string;
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

/** In quotation marks a text stays as it was typed, whatever the format of its cell; nothing stays empty. */
const kept = (text: string) => (text === "" ? "" : `“${text}”`);
const unquoted = (text: string) => text.replace(/^“([^]*)”$/, "$1");

/** The lines about some records, under the record's ID. */
export function linesAbout(audit: CellTable<AuditColumns>, records: ReadonlySet<string>): Map<string, WrittenLine[]> {
  const { cellAt, read } = rowReader(audit);
  const lines = new Map<string, WrittenLine[]>();
  for (const index of rowsOf(audit, "record", (record) => records.has(record))) {
    const text = (key: "record" | "who" | "field" | "before" | "after") => asItStands(cellAt(index, key));
    const when = read(index, "when");
    const line = {
      record: text("record"),
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

/** The cells of a line, in the order of the tab's columns. */
export function cellsOfLine(audit: AuditLog, line: AuditLine, who: string, when: Date): unknown[] {
  const { record, version, field, before, after } = line;
  const cells: Record<string, unknown> = {
    when,
    who,
    record,
    version,
    field,
    before: kept(before),
    after: kept(after),
  };
  const row: unknown[] = Array.from({ length: Math.max(...audit.positions.values()) + 1 }, () => "");
  for (const [key, column] of audit.positions) row[column] = cells[key];
  return row;
}
