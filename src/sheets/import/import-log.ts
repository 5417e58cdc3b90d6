import type { CellChange } from "../../domain/import/plan-import";
import type { ImportValue, TargetKey } from "../../domain/import/import-file";
import { importMessages as words } from "../../messages/import-messages";
import { textOf } from "../../records/texts";
import { targetOf } from "../../records/import/targets";
import { auditTable } from "../../tables/audit";
import type { Log } from "../records/read-log";
import { changesByColumn } from "./import-report";

type Audit = Log<(typeof auditTable)["columns"]>;

/** One cell that an import wrote: whose it is, what stood there ("" for nothing) and what it wrote. */
export interface WrittenCell {
  readonly learnerId: string;
  readonly course: string;
  readonly before: ImportValue;
  readonly after: ImportValue;
}

/** So many learners in one line: a cell of Sheets holds 50,000 characters. */
const perLine = 250;

/** What an import writes, column by column: a line has the learners with what stood there before, and with what stands there since. */
export function cellLines(taken: readonly CellChange[]): { field: string; before: string; after: string }[] {
  return changesByColumn(taken).flatMap(([{ sheet, key }, changes]) =>
    Array.from({ length: Math.ceil(changes.length / perLine) }, (_, part) => {
      const some = changes.slice(part * perLine, (part + 1) * perLine);
      const listed = (of: "before" | "after") =>
        JSON.stringify(some.map((change) => [change.learnerId, change.course, change[of]]));
      return {
        field: words.auditColumn(sheet, targetOf(key).header),
        before: listed("before"),
        after: listed("after"),
      };
    }),
  );
}

/** What an earlier try of the same undoing said when it was done; undefined when there was none. */
export function undoneBy({ rows, positions }: Audit, id: string): string | undefined {
  const at = (key: "field" | "before" | "after") => positions.get(key) ?? -1;
  const line = rows.find((row) => textOf(row[at("field")]) === words.undoField && textOf(row[at("before")]) === id);
  return line && textOf(line[at("after")]);
}

/** The last import that nobody has undone: its ID and its lines. */
export function lastImport(
  audit: Audit,
): { readonly id: string; readonly cellsOf: (sheet: string, key: TargetKey) => WrittenCell[] } | undefined {
  const { positions } = audit;
  const text = (row: readonly unknown[], key: "record" | "field" | "before" | "after") =>
    textOf(row[positions.get(key) ?? -1]);
  const last = [...audit.rows]
    .reverse()
    .find((row) => [words.auditField, words.undoField].includes(text(row, "field")));
  if (!last || text(last, "field") === words.undoField) return undefined;
  const id = text(last, "record");
  const lines = audit.rows.filter((row) => text(row, "record") === id);
  return {
    id,
    cellsOf: (sheet, key) =>
      lines
        .filter((row) => text(row, "field") === words.auditColumn(sheet, targetOf(key).header))
        .flatMap((row) => cellsIn(text(row, "before"), text(row, "after"))),
  };
}

function cellsIn(before: string, after: string): WrittenCell[] {
  const [old, new_] = [entries(before), entries(after)];
  return old.flatMap(([learnerId, course, was], place) => {
    const now = new_[place];
    return now && now[0] === learnerId && now[1] === course ? [{ learnerId, course, before: was, after: now[2] }] : [];
  });
}

type Entry = readonly [learnerId: string, course: string, value: ImportValue];

const isEntry = (one: unknown): one is Entry =>
  Array.isArray(one) &&
  typeof one[0] === "string" &&
  typeof one[1] === "string" &&
  (typeof one[2] === "number" || typeof one[2] === "string");

/** A line that somebody has changed by hand says nothing. */
function entries(text: string): Entry[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** Below the last line, in one write however many there are. */
export function addLines(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly (readonly unknown[])[]): void {
  const last = sheet.getLastRow();
  const lacking = last + rows.length - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  sheet.getRange(last + 1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows.map((row) => [...row]));
}
