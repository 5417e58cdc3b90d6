import type { auditTable } from "../../tables/audit";
import { momentIn, textIn } from "../../tables/record-rows";
import type { Log } from "./read-log";

export type AuditLog = Log<(typeof auditTable)["keys"][number]>;

/** One field of one record, before and after. */
export interface AuditLine {
  readonly record: string;
  readonly version: number;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** In quotation marks a text stays as it was typed, whatever the format of its cell; nothing stays empty. */
const kept = (text: string) => (text === "" ? "" : `“${text}”`);
export const unquoted = (cell: unknown): string => textIn(cell).replace(/^“([^]*)”$/, "$1");

const cellOf = (
  audit: Pick<AuditLog, "positions">,
  row: readonly unknown[],
  key: Parameters<AuditLog["positions"]["get"]>[0],
) => row[audit.positions.get(key) ?? -1] ?? "";

/** The lines that are not there yet: an earlier try may have written some. */
export function missingLines(audit: AuditLog, lines: readonly AuditLine[]): AuditLine[] {
  const wanted = new Set(lines.map(({ record }) => record));
  const present = new Set<string>();
  for (let index = audit.headerRow; index < audit.values.length; index++) {
    const row = audit.values[index] ?? [];
    const record = textIn(cellOf(audit, row, "record"));
    if (!wanted.has(record)) continue;
    const [version, field, after] = [
      cellOf(audit, row, "version"),
      cellOf(audit, row, "field"),
      cellOf(audit, row, "after"),
    ];
    present.add(JSON.stringify([record, Number(version), textIn(field), textIn(after)]));
  }
  return lines.filter(
    ({ record, version, field, after }) => !present.has(JSON.stringify([record, version, field, kept(after)])),
  );
}

/** Who made a version of a record, and when; "" when no line says. */
export function makerOf(audit: AuditLog, record: string, version: number): { by: string; at: string } {
  for (let index = audit.values.length - 1; index >= audit.headerRow; index--) {
    const row = audit.values[index] ?? [];
    if (textIn(cellOf(audit, row, "record")) !== record || Number(cellOf(audit, row, "version")) !== version) continue;
    return { by: textIn(cellOf(audit, row, "who")), at: momentIn(cellOf(audit, row, "when")) };
  }
  return { by: "", at: "" };
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
