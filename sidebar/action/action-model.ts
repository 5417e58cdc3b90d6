import { type ActionSentence, actionSentences } from "../../src/api/action-rules";
import type { LearnerCard } from "../../src/api/calls/card";
import type { SavedAction } from "../../src/api/calls/save-action";
import { createRequest, type Request } from "../request";
import type { Server } from "../server";
import { createStore, type Store } from "../store";
import { type ActionDraft, actionOf, newDraft, renewed } from "./action-draft";
import { createKeptDrafts } from "./kept-drafts";

/** The form in which an action is logged. */
export interface ActionModel {
  /** Of the learner for whom the form was opened; none once it is saved or discarded. */
  readonly draft: Store<ActionDraft | undefined>;
  readonly problems: Store<readonly ActionSentence[]>;
  readonly saving: Request<SavedAction>;
  /** What was saved last in this form, for the confirmation. */
  readonly saved: Store<{ readonly draft: ActionDraft; readonly answer: SavedAction } | undefined>;
  readonly stores: readonly { subscribe(listener: () => void): unknown }[];
  hasDraft(learnerId: string): boolean;
  /** Goes on with the learner's draft, or begins one. */
  open(card: LearnerCard): void;
  readonly change: (part: Partial<ActionDraft>) => void;
  /** The answer; undefined when it could not be saved, and the draft stays. */
  save(): Promise<SavedAction | undefined>;
  discard(): void;
}

export function createActionModel(server: Pick<Server, "saveAction">, kept = createKeptDrafts()): ActionModel {
  const draft = createStore<ActionDraft | undefined>(undefined);
  const problems = createStore<readonly ActionSentence[]>([]);
  const saving = createRequest<SavedAction>();
  const saved: ActionModel["saved"] = createStore(undefined);

  function close({ id, learnerId }: ActionDraft) {
    kept.drop(learnerId);
    // By the time that an answer comes, the form may be open for somebody else.
    if (draft.get()?.id !== id) return;
    problems.set([]);
    draft.set(undefined);
  }

  return {
    draft,
    problems,
    saving,
    saved,
    stores: [draft, problems, saving.state, saved],
    hasDraft: (learnerId) => kept.get(learnerId) !== undefined,
    open(card) {
      const begun = kept.get(card.learner.id);
      saved.set(undefined);
      problems.set([]);
      saving.state.set({ ...saving.state.get(), data: undefined, problem: "" });
      draft.set(begun ? renewed(begun, card) : newDraft(card));
    },
    change(part) {
      const before = draft.get();
      if (!before) return;
      const next = { ...before, ...part };
      kept.keep(next);
      draft.set(next);
      // Once problems are shown, each goes as soon as it is put right.
      if (problems.get().length > 0) problems.set(actionSentences(actionOf(next)));
    },
    async save() {
      const current = draft.get();
      if (!current) return undefined;
      problems.set(actionSentences(actionOf(current)));
      if (problems.get().length > 0) return undefined;
      // Even if the panel goes before the answer comes, the ID stays the same.
      kept.keep(current);
      const answer = await saving.run(() => server.saveAction(actionOf(current)));
      if (!answer) return undefined;
      if (draft.get()?.id === current.id) saved.set({ draft: current, answer });
      close(current);
      return answer;
    },
    discard() {
      const current = draft.get();
      if (current) close(current);
    },
  };
}
