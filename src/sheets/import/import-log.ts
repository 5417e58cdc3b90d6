import { groupBy } from "../../domain/numbers/group-by";
import type { TargetKey } from "../../domain/import/import-file";
import { importMessages as words } from "../../messages/import-messages";
import { textOf } from "../../records/texts";
import { auditName, markInAudit } from "../../records/import/mark-targets";
import { allTargets, targetOf } from "../../records/import/targets";
import type { AuditLog } from "../records/audit-lines";
import type { ImportEdit } from "./column-edits";
import { isKeptCell, keptCell, type KeptCell } from "./kept-cell";

/** One cell that an import wrote: whose it is, what stood there ("" for nothing) and what it wrote. */
export interface WrittenCell {
  readonly learnerId: string;
  readonly course: string;
  readonly before: KeptCell;
  /** The number format of before, where the import gave the cell another. */
  readonly format?: string | undefined;
  readonly after: KeptCell;
}

/** The cells of one column that an import wrote. */
export interface WrittenColumn {
  readonly sheet: string;
  readonly key: TargetKey;
  readonly cells: readonly WrittenCell[];
}

/** So many characters in one cell: Sheets holds 50,000. */
const mostCharacters = 40_000;
const mostCells = 250;

/** What an import writes, column by column: a line has the learners with what stood there before, and with what stands there since. */
export function cellLines(edits: readonly ImportEdit[]): { field: string; before: string; after: string }[] {
  const columns = groupBy(edits, ({ change }) => words.auditColumn(change.sheet, auditName(targetOf(change.key))));
  return [...columns].flatMap(([field, some]) => partsOf(some.map(entriesOf)).map((part) => ({ field, ...part })));
}

const entriesOf = ({ change, before, after, formatBefore }: ImportEdit) => ({
  before: JSON.stringify([
    change.learnerId,
    change.course,
    keptCell(before),
    ...(formatBefore === undefined ? [] : [formatBefore]),
  ]),
  after: JSON.stringify([change.learnerId, change.course, keptCell(after)]),
});

function partsOf(entries: readonly { before: string; after: string }[]): { before: string; after: string }[] {
  const parts: { before: string[]; after: string[]; length: number }[] = [];
  for (const { before, after } of entries) {
    const length = Math.max(before.length, after.length) + 1;
    const last = parts[parts.length - 1];
    if (last && last.before.length < mostCells && last.length + length <= mostCharacters) {
      last.before.push(before);
      last.after.push(after);
      last.length += length;
    } else parts.push({ before: [before], after: [after], length });
  }
  return parts.map(({ before, after }) => ({ before: `[${before.join(",")}]`, after: `[${after.join(",")}]` }));
}

const textIn = ({ positions }: AuditLog, row: AuditLog["rows"][number], key: "record" | "field" | "before" | "after") =>
  textOf(row[positions.get(key) ?? -1]);

/** What an earlier try of the same undoing said when nothing was left; undefined when there was none. */
export function undoneBy(audit: AuditLog, id: string): string | undefined {
  const line = audit.rows.find(
    (row) => textIn(audit, row, "field") === words.undoField && textIn(audit, row, "before") === id,
  );
  return line && textIn(audit, line, "after");
}

/** Whether a try has said what it left. */
export const hasPartLine = (audit: AuditLog, id: string): boolean =>
  audit.rows.some((row) => textIn(audit, row, "field") === words.undoPartField && textIn(audit, row, "before") === id);

/** How many cells the import's own line counts. */
const countIn = (line: string) =>
  [...line.matchAll(/: (\d+) filled, (\d+) replaced/g)].reduce(
    (sum, [, one, other]) => sum + Number(one) + Number(other),
    0,
  );

/** The last import that nobody has undone whole: its ID and its columns, and of how many cells no line tells that can be read. */
export function lastImport(
  audit: AuditLog,
): { readonly id: string; readonly columns: readonly WrittenColumn[]; readonly unread: number } | undefined {
  const last = [...audit.rows]
    .reverse()
    .find((row) => [words.auditField, words.undoField].includes(textIn(audit, row, "field")));
  if (!last || textIn(audit, last, "field") === words.undoField) return undefined;
  const id = textIn(audit, last, "record");
  const columns = new Map<string, { sheet: string; key: TargetKey; cells: WrittenCell[] }>();
  for (const row of audit.rows) {
    const field = textIn(audit, row, "field");
    const isOther = [words.auditField, words.undoField, words.undoPartField].includes(field);
    if (textIn(audit, row, "record") !== id || isOther) continue;
    const target = columnIn(field);
    const cells = cellsIn(textIn(audit, row, "before"), textIn(audit, row, "after"));
    if (!target || !cells) continue;
    const column = columns.get(field) ?? { ...target, cells: [] };
    columns.set(field, column);
    column.cells.push(...cells);
  }
  const told = [...columns.values()].reduce((sum, { cells }) => sum + cells.length, 0);
  return { id, columns: [...columns.values()], unread: Math.max(0, countIn(textIn(audit, last, "after")) - told) };
}

/** Whose cells a line is about. */
function columnIn(field: string): { readonly sheet: string; readonly key: TargetKey } | undefined {
  const target = allTargets.find(({ header }) => field.endsWith(words.auditColumn("", header)));
  const mark = markInAudit(field);
  if (mark || !target) return mark;
  return { sheet: field.slice(0, -words.auditColumn("", target.header).length), key: target.key };
}

/** Undefined for a line that somebody has changed by hand. */
function cellsIn(before: string, after: string): WrittenCell[] | undefined {
  const [old, now] = [entries(before), entries(after)];
  if (!old || old.length !== now?.length) return undefined;
  const cells = old.flatMap(([learnerId, course, was, format], place): WrittenCell[] => {
    const [id, on, value] = now[place] as Entry;
    return id === learnerId && on === course ? [{ learnerId, course, before: was, format, after: value }] : [];
  });
  return cells.length === old.length ? cells : undefined;
}

type Entry = readonly [learnerId: string, course: string, value: KeptCell, format?: string];

const isEntry = (one: unknown): one is Entry =>
  Array.isArray(one) &&
  typeof one[0] === "string" &&
  typeof one[1] === "string" &&
  isKeptCell(one[2]) &&
  ["string", "undefined"].includes(typeof one[3]);

function entries(text: string): Entry[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.every(isEntry) ? read : undefined;
  } catch {
    return undefined;
  }
}
