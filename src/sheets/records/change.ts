import type { Cell } from "../../records/cell";
import { readNumber } from "../../records/numbers";
import type { RecordOf } from "../../records/read-records";
import { asItStands } from "../../records/texts";
import type { recordIdentity } from "../../tables/record-columns";
import { saveMessages } from "../../messages/record-messages";
import { type AnyLog, standingIn } from "./read-log";

type RecordCell = string | number | Date;

/** The fields of a form as its row holds them: a figure that was not given leaves its cell empty. */
export const cellsOf = <Fields extends Readonly<Record<keyof Fields, string | number | null>>>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value ?? ""])) as {
    [Key in keyof Fields]: NonNullable<Fields[Key]> | "";
  };

/** A record as it is to stand. */
export interface RecordToSave<Key extends string = string> {
  /** Made by the client. */
  readonly id: string;
  /** The version that the user saw; 0 for a new record. */
  readonly seen: number;
  /** What the user gave; a record that has all of it needs no writing. */
  readonly given: Partial<Record<Key, RecordCell>>;
  /** What only a new record gets beside. */
  readonly initial?: Partial<Record<Key, RecordCell>>;
}

/** One field of a record that changes. */
interface Edit {
  readonly key: string;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

/** Whether a save has anything to put into the row. */
export const isToWrite = ({ isNew, edits, isUnfinished = false }: Change) => isNew || edits.length > 0 || isUnfinished;

/** What a save does to one row; nothing when an earlier try has done it. */
export interface Change {
  readonly kind: "change";
  readonly id: string;
  /** As the sheet numbers it. */
  readonly row: number;
  readonly isNew: boolean;
  readonly version: number;
  readonly edits: readonly Edit[];
  /** An earlier try wrote all but the version. */
  readonly isUnfinished?: boolean;
  /** By key: what the row is to hold. */
  readonly cells: ReadonlyMap<string, unknown>;
}

/** Somebody else has changed the record since it was seen. */
export interface Clash {
  readonly kind: "conflict";
  readonly id: string;
  readonly version: number;
  /** From what stands in the sheet to what was sent. */
  readonly edits: readonly Edit[];
}

/** As the sheet numbers them. */
const rowsOfRecord = ({ rows, headerRow, positions }: AnyLog, id: string) =>
  rows.flatMap((row, index) => (index >= headerRow && row[positions.get("recordId") ?? -1] === id ? [index + 1] : []));

/** What saving the records does to a tab, or the first clash. Touches nothing. @throws Error for a record that is gone; `gone` says how */
export function changesIn(
  log: AnyLog,
  records: readonly RecordToSave[],
  gone: (tab: string) => string,
): Change[] | Clash {
  const rows = standingIn(log);
  const changes: Change[] = [];
  let next = log.nextRow;
  for (const record of records) {
    const index = rows.get(record.id);
    if (index === undefined && record.seen > 0) throw new Error(gone(log.name));
    const all = index === undefined ? [] : rowsOfRecord(log, record.id);
    if (all.length > 1) throw new Error(saveMessages.recordTwice(log.name, all));
    const change = index === undefined ? newRow(log, record, next++) : changedRow(log, record, index);
    if (change.kind === "conflict") return change;
    changes.push(change);
  }
  return changes;
}

function newRow({ table }: AnyLog, record: RecordToSave, row: number): Change {
  const cells = new Map<string, unknown>(Object.entries({ ...record.initial, ...record.given }));
  cells.set("recordId", record.id).set("version", 1);
  const key = table.keys.includes("status") ? "status" : "version";
  const edit = { key, heading: table.columns[key]?.header ?? key, before: "", after: asItStands(cells.get(key)) };
  return { kind: "change", id: record.id, row, isNew: true, version: 1, edits: [edit], cells };
}

function changedRow(log: AnyLog, record: RecordToSave, index: number): Change | Clash {
  const cell = (key: string): unknown => log.rows[index]?.[log.positions.get(key) ?? -1] ?? "";
  const standing = versionIn(cell("version"));
  const edits = Object.entries(record.given).flatMap(([key, given]): Edit[] => {
    const [before, after] = [asItStands(cell(key)), asItStands(given)];
    return before === after ? [] : [{ key, heading: log.table.columns[key]?.header ?? key, before, after }];
  });
  if (edits.length > 0 && standing !== record.seen)
    return { kind: "conflict", id: record.id, version: standing, edits };
  const version = edits.length > 0 ? standing + 1 : standing;
  const cells = new Map(log.table.keys.map((key) => [key, cell(key)]));
  if (edits.length > 0) {
    cells.set("version", version);
    for (const { key } of edits) cells.set(key, record.given[key]);
  }
  return { kind: "change", id: record.id, row: index + 1, isNew: false, version, edits, cells };
}

/** A version that somebody deleted counts as the first. */
const versionOf = (version: number | undefined): number =>
  version !== undefined && Number.isInteger(version) && version > 0 ? version : 1;

export function versionIn(cell: Cell): number {
  const version = readNumber(cell);
  return versionOf(version.state === "value" ? version.value : undefined);
}

/** A record as the panel has it: what tells it apart under the names of the calls. */
export const forPanel = <Fields extends RecordOf<typeof recordIdentity>>({ recordId, version, ...fields }: Fields) => ({
  ...fields,
  id: recordId,
  version: versionOf(version),
});
