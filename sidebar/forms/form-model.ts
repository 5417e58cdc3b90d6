import type { Conflict } from "../../src/api/calls/records";
import { createRequest, type Request } from "../request";
import type { Server } from "../server";
import { createStore, type Store } from "../store";
import type { Button, Draft, Form, Problem, Saved, Values } from "./form";
import { createKeptDrafts } from "./kept-drafts";

/** A form with what stands in it. */
export interface OpenForm {
  readonly form: Form;
  readonly draft: Draft;
  /** The button pressed last, and what it found. */
  readonly pressed: Button | undefined;
  readonly problems: readonly Problem[];
  /** What somebody else has saved meanwhile. */
  readonly conflict: Conflict | undefined;
  readonly saved: Extract<Saved, { kind: "saved" }> | undefined;
}

/** The form that is open, whichever task it is of. */
export interface FormModel {
  readonly open: Store<OpenForm | undefined>;
  readonly saving: Request<Saved>;
  readonly hasDraft: (key: string) => boolean;
  /** Goes on with the draft that was kept under the form's key, or begins one. */
  readonly show: (form: Form) => void;
  readonly change: (values: Values) => void;
  readonly changeRows: (rows: readonly Values[]) => void;
  /** True when it was saved; otherwise the draft stays. */
  readonly press: (button: Button) => Promise<boolean>;
  readonly discard: () => void;
  /** Leaves the form; its draft stays. */
  readonly close: () => void;
}

export function createFormModel(server: Server, kept = createKeptDrafts()): FormModel {
  const open = createStore<OpenForm | undefined>(undefined);
  const saving = createRequest<Saved>();

  function put(part: Partial<Draft>) {
    const before = open.get();
    if (!before) return;
    const draft = { ...before.draft, ...part };
    kept.keep(before.form.key, draft);
    // Once problems are shown, each goes as soon as it is put right.
    const problems = before.problems.length > 0 ? (before.pressed?.problems(draft) ?? []) : [];
    open.set({ ...before, draft, problems });
  }

  async function press(button: Button): Promise<boolean> {
    const before = open.get();
    if (!before || saving.state.get().waiting !== "no") return false;
    const { form, conflict } = before;
    // Whoever saves after seeing what the other changed means to.
    const draft = { ...before.draft, version: conflict?.version ?? before.draft.version };
    const problems = button.problems(draft);
    open.set({ ...before, problems, pressed: button });
    if (problems.length > 0) return false;
    // Even if the panel goes before the answer comes, the ID stays the same.
    kept.keep(form.key, before.draft);
    const answer = await saving.run(() => button.save(server, draft));
    if (!answer) return false;
    const isSaved = answer.kind === "saved";
    if (isSaved) kept.drop(form.key);
    const now = open.get();
    // By the time that an answer comes, the form may be open for somebody else.
    if (now?.draft.id === draft.id) open.set(isSaved ? { ...now, saved: answer } : { ...now, conflict: answer });
    return isSaved;
  }

  return {
    open,
    saving,
    hasDraft: (key) => kept.get(key) !== undefined,
    show(form) {
      saving.state.set({ ...saving.state.get(), data: undefined, problem: "" });
      const found = kept.get(form.key) ?? (form.goOn && kept.take(form.goOn));
      const draft = found ?? form.begin();
      if (found) kept.keep(form.key, found);
      open.set({ form, draft, pressed: undefined, problems: [], conflict: undefined, saved: undefined });
    },
    change: (values) => put({ values: { ...open.get()?.draft.values, ...values } }),
    changeRows: (rows) => put({ rows }),
    press,
    discard() {
      const now = open.get();
      if (now) kept.drop(now.form.key);
      open.set(undefined);
    },
    close: () => open.set(undefined),
  };
}
