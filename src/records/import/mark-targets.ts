import type { ColumnUse, MarkKey, TargetKey } from "../../domain/import/import-file";
import { outcomeCodes } from "../../domain/marks/outcome";
import { tidy } from "../../domain/numbers/tidy";
import { readCode } from "../marks";
import { readNumber } from "../numbers";
import type { ImportTarget } from "./targets";

/** Work of the Assessments tab that an export can fill: what differs by course has no one maximum and is not among it. */
export interface FillableWork {
  readonly code: string;
  readonly maxMark: number;
}

const prefix = "mark ";

export const markKey = (code: string): MarkKey => `${prefix}${code}`;
export const isMarkKey = (key: ColumnUse): key is MarkKey => key.startsWith(prefix);
export const codeOf = (key: MarkKey): string => key.slice(prefix.length);

/** A column of marks. Missing is written NS, excused EX; a percentage is no mark out of anything. */
export const markTarget = (key: MarkKey): ImportTarget => ({
  key,
  header: codeOf(key),
  aliases: [],
  tab: "tracker",
  isShare: false,
  problem: "no mark",
  read(cell) {
    const code = readCode(cell);
    if (code) return code.kind === "marked" ? undefined : outcomeCodes[code.kind];
    if (typeof cell === "string" && cell.includes("%")) return undefined;
    const number = readNumber(cell);
    return number.state === "value" && number.value >= 0 ? tidy(number.value) : undefined;
  },
});

/** What an import says of a column: an assessment is named as one, so that its line in the audit is never taken for another column's. */
export const auditName = ({ key, header }: { readonly key: TargetKey; readonly header: string }): string =>
  isMarkKey(key) ? `${auditPrefix}${header}` : header;

const auditPrefix = "Mark: ";

/** The column of an audit line "Physics, Mark: Mock 1"; undefined for one of another kind. */
export function markInAudit(field: string): { readonly sheet: string; readonly key: MarkKey } | undefined {
  const start = field.lastIndexOf(`, ${auditPrefix}`);
  return start < 0
    ? undefined
    : { sheet: field.slice(0, start), key: markKey(field.slice(start + auditPrefix.length + 2)) };
}
