import type { Card } from "../src/api/calls/card";
import type { LearnerStart } from "../src/api/contract";
import { type ActionModel, createActionModel } from "./action/action-model";
import { createRequest, type Request } from "./request";
import type { Server } from "./server";
import { createStore, type Store } from "./store";

/** The menu opens all but "action", which starts from the card. */
export type View = LearnerStart["view"] | "action";

/** What the learner panel knows, and what it can be told to do. The components only show it. */
export interface Model {
  readonly view: Store<View>;
  readonly card: Request<Card>;
  readonly action: ActionModel;
  /** True while the card is drawn for someone who comes back from a form. */
  readonly cameBack: Store<boolean>;
  /** The way to the help, which is on a page of its own. */
  readonly leaving: Request<object>;
  /** Calls back after each change of any of these. */
  readonly subscribe: (listener: () => void) => void;
  readonly show: (view: View) => Promise<void>;
  readonly useSelectedRow: () => Promise<void>;
  /** Opens the form for the learner of the card. */
  readonly logAction: () => void;
  readonly saveAction: () => Promise<void>;
  readonly backToCard: () => void;
  readonly toHelp: () => Promise<void>;
}

/** A view that the menu opened with its data shows it at once; another asks for it. */
export function createModel(start: LearnerStart, server: Server): Model {
  const view = createStore<View>(start.view);
  const card = createRequest(start.data);
  const action = createActionModel(server);
  const cameBack = createStore(false);
  const leaving = createRequest<object>();

  async function useSelectedRow() {
    await card.run(() => server.card({}));
  }

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
  }

  const stores = [view, card.state, cameBack, leaving.state, ...action.stores];
  return {
    subscribe: (listener) => stores.forEach((store) => store.subscribe(listener)),
    view,
    card,
    action,
    cameBack,
    leaving,
    show,
    useSelectedRow,
    logAction,
    saveAction,
    backToCard,
    toHelp: async () => void (await leaving.run(() => server.openView({ view: "help" }))),
  };
}
