import { demandLock } from "../document-lock";
import { saveMessages as words } from "../../messages/record-messages";
import { auditTable } from "../../tables/audit";
import { asItStands } from "../../records/texts";
import { activeAccount } from "../active-account";
import { isRefusedEdit, Told } from "../fault-sentence";
import { type AuditLine, type AuditLog, linesAbout, makerOf, missingLines, rowOfLine } from "./audit-lines";
import { type Change, changesIn, isToWrite, type Clash, type RecordToSave } from "./change";
import { withOlderLines } from "./older-lines";
import { readAudit } from "./read-audit";
import { type AnyLog, standingIn } from "./read-log";
import { prepareRows, putRows } from "./put-rows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What saves share: the workbook under its lock, who saves, and when. */
export interface Desk {
  readonly spreadsheet: Spreadsheet;
  readonly by: string;
  readonly now: Date;
  readonly audit: AuditLog;
}

/** Takes the document's lock, after all that can be known without it. @throws Error with a sentence that says what to do */
export const openDesk = (spreadsheet: Spreadsheet): Desk => deskUnderLock(spreadsheet, takeLock());

/** @returns who takes it, and when */
export function takeLock(
  lock = LockService.getDocumentLock(),
  by = activeAccount() || words.unknownAccount,
  now = new Date(),
): Pick<Desk, "by" | "now"> {
  demandLock(lock, words.locked);
  return { by, now };
}

/** The first save makes the tab Audit here: what formulas fill is read before, under the lock. */
export const deskUnderLock = (spreadsheet: Spreadsheet, taken: Pick<Desk, "by" | "now">): Desk => ({
  spreadsheet,
  ...taken,
  audit: readAudit(spreadsheet),
});

/** The records of one tab that are to be saved. */
export interface Batch {
  readonly log: AnyLog;
  readonly records: readonly RecordToSave[];
}

/** Something beside the records, such as a grade in a tracker; written before them. */
export interface Beside {
  readonly lines: readonly AuditLine[];
  readonly tab: string;
  readonly write: () => void;
  /** After the flush: what a person moved meanwhile is put back and written again. */
  readonly settle: () => void;
}

/** A conflict as the panel shows it. */
export interface ConflictAnswer {
  readonly kind: "conflict";
  readonly id: string;
  readonly version: number;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly differences: {
    readonly key: string;
    readonly heading: string;
    readonly theirs: string;
    readonly yours: string;
  }[];
}

/**
 * Writes every record once, however often it is tried: first the lines of the audit, then the rows, the last batch last. Until its row has
 * its new version, a change has not happened: what a try left behind that broke off is completed by the next. Either all is written, or a
 * conflict is the answer.
 */
export function saveRecords(
  given: Desk,
  batches: readonly Batch[],
  beside: readonly Beside[] = [],
): Change[][] | ConflictAnswer {
  const ids = [
    ...batches.flatMap(({ records }) => records.map(({ id }) => id)),
    ...beside.flatMap(({ lines }) => lines.map(({ record }) => record)),
  ];
  const desk = { ...given, audit: withOlderLines(given.audit, [...new Set(ids)]) };
  const found: Found[] = [];
  for (const { log, records } of batches) {
    const changes = changesIn(
      log,
      records.map((record) => withOrigin(record, desk)),
      words.recordGone,
    );
    if (!Array.isArray(changes)) return conflictAnswer(desk, changes);
    found.push({ log, changes: changes.map((change) => finished(desk.audit, log, change)) });
  }
  const written = write(desk, found, beside);
  if (written) return written;
  // Somebody typed in the record since it was read: what the audit keeps of before is what stands there now.
  return saveRecords(
    { ...desk, audit: readAudit(desk.spreadsheet) },
    batches.map((one) => ({ ...one, log: one.log.whole() })),
    beside,
  );
}

/** A try that broke off after the last field and before the version: the audit has its lines, and the row all that they say. */
function finished(audit: AuditLog, { table, positions }: AnyLog, change: Change): Change {
  if (isToWrite(change)) return change;
  const version = change.version + 1;
  const lines = (linesAbout(audit, new Set([change.id])).get(change.id) ?? []).filter(
    (line) => line.version === version,
  );
  const says = new Map([...positions.keys()].map((key) => [table.columns[key]?.header, change.cells.get(key)]));
  // Others say what was done beside the row.
  const own = lines.filter(({ field }) => says.has(field));
  const stands = own.every(({ field, after }) => asItStands(says.get(field)) === after);
  if (own.length === 0 || !stands) return change;
  return { ...change, version, isUnfinished: true, cells: new Map(change.cells).set("version", version) };
}

interface Found {
  readonly log: AnyLog;
  readonly changes: readonly Change[];
}

const withOrigin = (record: RecordToSave, { by, now }: Desk): RecordToSave => ({
  ...record,
  initial: { ...record.initial, loggedBy: by, loggedAt: now },
});

function conflictAnswer({ audit }: Desk, { id, version, edits }: Clash): ConflictAnswer {
  const { by, at } = makerOf(audit, id, version);
  const differences = edits.map(({ key, heading, before, after }) => ({ key, heading, theirs: before, yours: after }));
  return { kind: "conflict", id, version, savedBy: by, savedAt: at, differences };
}

/** @returns the changes with the rows where they stand; undefined when a record is no longer as it was read */
function write(desk: Desk, found: readonly Found[], beside: readonly Beside[]): Change[][] | undefined {
  const { audit, by, now } = desk;
  for (const { log, changes } of found) guarded(log.name, () => prepareRows(log, changes));
  const lines = [...beside.flatMap((one) => one.lines), ...found.flatMap(({ changes }) => changes.flatMap(linesOf))];
  guarded(auditTable.name, () => addLines(audit, missingLines(audit, lines), by, now));
  for (const one of beside) guarded(one.tab, one.write);
  const written: Change[][] = [];
  for (const { log, changes } of found) {
    const isLast = written.length === found.length - 1;
    const after = guarded(log.name, () => putRows(log, changes, () => void (isLast && SpreadsheetApp.flush())));
    if (!after) return undefined;
    const rows = standingIn(after);
    written.push(changes.map((change) => ({ ...change, row: (rows.get(change.id) ?? change.row - 1) + 1 })));
  }
  for (const one of beside) guarded(one.tab, one.settle);
  return written;
}

const linesOf = ({ id, version, edits, cells }: Change): AuditLine[] => {
  // Of a record that is taken away from its learner: whose it was.
  const lost = edits.find(({ key, after }) => key === "learnerId" && after === "");
  const learnerId = lost?.before ?? asItStands(cells.get("learnerId"));
  return edits.map(({ heading, before, after }) => ({ record: id, learnerId, version, field: heading, before, after }));
};

function addLines(audit: AuditLog, lines: readonly AuditLine[], by: string, now: Date): void {
  putRows(
    audit,
    lines.map((line) => rowOfLine(audit, line, by, now)),
  );
}

/** Google's own words for a refused write are in the user's language, and say nothing of what was kept. */
function guarded<Result>(tab: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof Told) throw error;
    throw new Error(isRefusedEdit(error) ? words.protectedTab(tab) : words.notConfirmed);
  }
}

/** Saves one record, after those that it needs beside it. What the save did, or the conflict. */
export function saveOne(
  desk: Desk,
  log: AnyLog,
  record: RecordToSave,
  before: { readonly batches?: readonly Batch[]; readonly beside?: readonly Beside[] } = {},
): Change | ConflictAnswer {
  const result = saveRecords(desk, [...(before.batches ?? []), { log, records: [record] }], before.beside);
  if (!Array.isArray(result)) return result;
  const [change] = result[result.length - 1] ?? [];
  if (!change) throw new Error("A record that was saved has a change.");
  return change;
}

/** What the panel is told of a record that was saved. */
export function savedAnswer(log: AnyLog, change: Change) {
  return {
    kind: "saved" as const,
    sheet: log.name,
    row: change.row,
    version: change.version,
    before: !isToWrite(change),
    loggedBy: asItStands(change.cells.get("loggedBy")),
  };
}
