import type { Card } from "../src/api/calls/card";
import type { SheetInspection } from "../src/api/calls/inspect-sheet";
import type { Report } from "../src/api/calls/report";
import type { Start } from "../src/api/contract";
import { type ActionModel, createActionModel } from "./action/action-model";
import { createRequest, type Request } from "./request";
import type { Server } from "./server";
import { type Draft, draftOf, planOf } from "./set-up/draft";
import { type PlanProblem, planProblems } from "./set-up/plan-problems";
import { createStore, type Store } from "./store";

/** The menu opens all but "action", which starts from the card. */
export type View = Start["view"] | "action";

/** What the sidebar knows, and what it can be told to do. The components only show it. */
export interface Model {
  readonly view: Store<View>;
  readonly card: Request<Card>;
  readonly inspection: Request<SheetInspection>;
  readonly draft: Store<Draft | undefined>;
  readonly problems: Store<readonly PlanProblem[]>;
  readonly settingUp: Request<Report>;
  readonly report: Store<Report | undefined>;
  readonly action: ActionModel;
  /** True while the card is drawn for someone who comes back from a form. */
  readonly cameBack: Store<boolean>;
  /** Calls back after each change of any of these. */
  readonly subscribe: (listener: () => void) => void;
  readonly show: (view: View) => Promise<void>;
  readonly useSelectedRow: () => Promise<void>;
  readonly readSheet: () => Promise<void>;
  readonly changeDraft: (draft: Draft) => void;
  readonly setUpSheet: () => Promise<void>;
  /** Opens the form for the learner of the card. */
  readonly logAction: () => void;
  readonly saveAction: () => Promise<void>;
  readonly backToCard: () => void;
}

/** A view that the menu opened with its data shows it at once; another asks for it. */
export function createModel(start: Start, server: Server): Model {
  const view = createStore<View>(start.view);
  const card = createRequest(start.view === "card" ? start.data : undefined);
  const inspection = createRequest(start.view === "set-up" ? start.data : undefined);
  const found = inspection.state.get().data;
  const draft = createStore(found && draftOf(found));
  const problems = createStore<readonly PlanProblem[]>([]);
  const settingUp = createRequest<Report>();
  const report = createStore(start.view === "report" ? start.data : undefined);

  async function useSelectedRow() {
    await card.run(() => server.card({}));
  }

  async function readSheet() {
    const read = await inspection.run(() => server.inspectSheet({}));
    if (!read) return;
    draft.set(draftOf(read));
    problems.set([]);
  }

  function changeDraft(next: Draft) {
    const sheet = inspection.state.get().data;
    draft.set(next);
    // Once problems are shown, each goes as soon as it is put right.
    if (sheet && problems.get().length > 0) problems.set(planProblems(planOf(sheet, next)));
  }

  async function setUpSheet() {
    const [sheet, chosen] = [inspection.state.get().data, draft.get()];
    if (!sheet || !chosen) return;
    const plan = planOf(sheet, chosen);
    problems.set(planProblems(plan));
    if (problems.get().length > 0) return;
    const done = await settingUp.run(() => server.setUpSheet(plan));
    if (!done) return;
    report.set(done);
    view.set("report");
    // Read anew when they are next looked at: the sheet has changed.
    inspection.forget();
    card.forget();
  }

  const action = createActionModel(server);
  const cameBack = createStore(false);

  function logAction() {
    const shown = card.state.get().data;
    if (shown?.kind !== "learner") return;
    action.open(shown);
    view.set("action");
  }

  async function saveAction() {
    const learnerId = action.draft.get()?.learnerId;
    const answer = await action.save();
    const state = card.state.get();
    if (!answer || state.data?.kind !== "learner" || state.data.learner.id !== learnerId) return;
    const support = { ...state.data.support, actions: answer.actions };
    card.state.set({ ...state, data: { ...state.data, support } });
  }

  function backToCard() {
    cameBack.set(true);
    view.set("card");
    cameBack.set(false);
  }

  async function show(next: View) {
    view.set(next);
    if (next === "card" && !card.state.get().data) await useSelectedRow();
    if (next === "set-up" && !inspection.state.get().data) await readSheet();
  }

  const stores = [
    view,
    card.state,
    inspection.state,
    draft,
    problems,
    settingUp.state,
    report,
    cameBack,
    ...action.stores,
  ];
  return {
    subscribe: (listener) => stores.forEach((store) => store.subscribe(listener)),
    view,
    card,
    inspection,
    draft,
    problems,
    settingUp,
    report,
    action,
    cameBack,
    show,
    useSelectedRow,
    readSheet,
    changeDraft,
    setUpSheet,
    logAction,
    saveAction,
    backToCard,
  };
}
