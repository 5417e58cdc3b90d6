import type { ImportPreview } from "../../src/api/calls/import";
import type { Report } from "../../src/api/calls/report";
import type { Input } from "../../src/api/contract";
import { changeId } from "../../src/domain/import/plan-import";
import { importFormMessages as words } from "../../src/messages/import-messages";
import { recordId } from "../record-id";
import { createRequest, type Request } from "../request";
import type { Server } from "../server";
import { createStore, type Store } from "../store";
import { decodeText } from "./decode-text";

export type Change = ImportPreview["changes"][number];
type ColumnChoice = Input<"previewImport">["columns"][number];

/** What the dialog knows, and what it can be told to do. */
export interface ImportModel {
  readonly text: Store<string>;
  readonly fault: Store<string>;
  readonly preview: Request<ImportPreview>;
  /** The changes that overwrite something and were ticked. */
  readonly ticked: Store<ReadonlySet<string>>;
  readonly confirmed: Store<ReadonlySet<number>>;
  /** The day that the figures are of; "" while nobody has said another than today. */
  readonly asOf: Store<string>;
  readonly writing: Request<Report>;
  readonly undoing: Request<Report>;
  /** Lists that are shown to their end. */
  readonly expanded: Store<ReadonlySet<string>>;
  /** Calls back after each change of any of these. */
  readonly subscribe: (listener: () => void) => void;
  readonly setText: (text: string) => void;
  readonly show: () => Promise<void>;
  readonly useColumn: (choice: ColumnChoice) => Promise<void>;
  readonly confirm: (row: number, isLearner: boolean) => Promise<void>;
  readonly confirmAll: (rows: readonly number[], areLearners: boolean) => Promise<void>;
  readonly tick: (changes: readonly Change[], on: boolean) => void;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly startAgain: () => void;
  readonly readFile: (file: File) => Promise<void>;
}

export const isReplacement = ({ before }: Change) => before !== "";

export function createImportModel(server: Pick<Server, "previewImport" | "applyImport" | "undoImport">): ImportModel {
  const text = createStore("");
  const fault = createStore("");
  const preview = createRequest<ImportPreview>();
  const ticked = createStore<ReadonlySet<string>>(new Set());
  const confirmed = createStore<ReadonlySet<number>>(new Set());
  const asOf = createStore("");
  const writing = createRequest<Report>();
  const undoing = createRequest<Report>();
  const expanded = createStore<ReadonlySet<string>>(new Set());
  let columns: readonly ColumnChoice[] = [];
  let askAgain = false;
  // The same for every try of one import, so that it stands in the audit once.
  let id = recordId("IMP");
  const undoId = recordId("UND");

  const file = () => ({ text: text.get(), columns: [...columns], confirmed: [...confirmed.get()] });

  async function readFile(chosen: File) {
    try {
      text.set(decodeText(new Uint8Array(await chosen.arrayBuffer())));
      fault.set("");
    } catch {
      fault.set(words.notRead(chosen.name));
    }
  }

  async function show() {
    fault.set(text.get().trim() === "" ? words.empty : "");
    if (fault.get() !== "") return;
    // What was decided while an answer is on its way is asked for right after it.
    askAgain = preview.state.get().waiting !== "no";
    if (askAgain) return;
    const read = await preview.run(() => server.previewImport(file()));
    if (askAgain) return show();
    if (!read) return;
    const known = new Set(read.changes.map(changeId));
    ticked.set(new Set([...ticked.get()].filter((one) => known.has(one))));
  }

  async function useColumn(choice: ColumnChoice) {
    const isOther = ({ column, use }: ColumnChoice) => column !== choice.column && (use === "" || use !== choice.use);
    columns = [...columns.filter(isOther), choice];
    await show();
  }

  async function confirmAll(those: readonly number[], areLearners: boolean) {
    const rows = new Set(confirmed.get());
    for (const row of those) {
      if (areLearners) rows.add(row);
      else rows.delete(row);
    }
    confirmed.set(rows);
    await show();
  }

  function tick(changes: readonly Change[], on: boolean) {
    const next = new Set(ticked.get());
    for (const one of changes.map(changeId)) {
      if (on) next.add(one);
      else next.delete(one);
    }
    ticked.set(next);
  }

  async function write() {
    await writing.run(() =>
      server.applyImport({ ...file(), id, replace: [...ticked.get()], ...(asOf.get() && { asOf: asOf.get() }) }),
    );
  }

  function startAgain() {
    columns = [];
    id = recordId("IMP");
    confirmed.set(new Set());
    ticked.set(new Set());
    asOf.set("");
    expanded.set(new Set());
    writing.forget();
    preview.forget();
  }

  const stores = [text, fault, preview.state, ticked, confirmed, asOf, writing.state, undoing.state, expanded];
  return {
    subscribe: (listener) => stores.forEach((store) => store.subscribe(listener)),
    text,
    fault,
    preview,
    ticked,
    confirmed,
    asOf,
    writing,
    undoing,
    expanded,
    setText: (next) => text.set(next),
    show,
    useColumn,
    confirm: (row, isLearner) => confirmAll([row], isLearner),
    confirmAll,
    tick,
    write,
    undo: async () => void (await undoing.run(() => server.undoImport({ id: undoId }))),
    startAgain,
    readFile,
  };
}
