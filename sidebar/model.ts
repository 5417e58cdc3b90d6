import type { Card } from "../src/api/calls/card";
import type { Input, LearnerStart, Output } from "../src/api/contract";
import type { Form } from "./forms/form";
import type { FormHost } from "./forms/form-host";
import { createFormModel } from "./forms/form-model";
import { createRequest, type Request } from "./request";
import type { Server } from "./server";
import { createStore, type Store } from "./store";
import { logAction } from "./tasks/log-action";
import { nextStep } from "./tasks/next-step";

type Page = Input<"openView">["view"];

/** What the learner panel knows, and what it can be told to do. The components only show it. */
export interface Model extends FormHost {
  /** A form starts from the card. */
  readonly view: Store<"card" | "form">;
  readonly card: Request<Card>;
  /** The button that led to the card is gone with its list or page: its heading takes the focus. */
  readonly takesFocus: () => boolean;
  readonly found: Request<Output<"findLearners">>;
  /** The learners of the selected rows, for one action for all of them. */
  readonly selecting: Request<Output<"selectedLearners">>;
  /** The way to another page. */
  readonly leaving: Request<object>;
  /** Calls back after each change of any of these. */
  readonly subscribe: (listener: () => void) => void;
  readonly start: () => Promise<void>;
  readonly useSelectedRow: () => Promise<void>;
  readonly openLearner: (learnerId: string) => Promise<void>;
  readonly find: (text: string) => Promise<void>;
  readonly openForm: (form: Form) => void;
  readonly logForSelected: () => Promise<void>;
  /** Opens a page of its own, about the learner of the card if it is about one. */
  readonly leave: (view: Page) => Promise<void>;
  readonly print: (audience: Input<"print">["audience"]) => Promise<void>;
}

/** Whoever comes back to the card finds their place on it, which the page keeps. */
interface Places {
  readonly comesBack: boolean;
  readonly keep: (learnerId: string, view: Page) => void;
}

/** What the menu brought along is shown at once; without it the card asks for the selected row. */
export function createModel(
  start: LearnerStart,
  server: Server,
  { comesBack, keep }: Places = { comesBack: false, keep: () => {} },
): Model {
  const view = createStore<"card" | "form">("card");
  const card = createRequest<Card>(start.data);
  const found = createRequest<Output<"findLearners">>();
  const selecting = createRequest<Output<"selectedLearners">>();
  const leaving = createRequest<object>();
  const forms = createFormModel(server);
  let takesFocus = start.data !== undefined && !start.byMenu && !comesBack;

  const shown = () => {
    const { data } = card.state.get();
    return data?.kind === "learner" ? data : undefined;
  };

  async function ask(input: Input<"card">) {
    selecting.forget();
    await card.run(() => server.card(input));
  }

  async function openLearner(learnerId: string) {
    takesFocus = true;
    await ask({ learnerId });
    found.forget();
  }

  function openForm(form: Form) {
    forms.show(form);
    view.set("form");
  }

  async function logForSelected() {
    const selected = await selecting.run(() => server.selectedLearners({}));
    if (!selected) return;
    if (selected.message) selecting.state.set({ ...selecting.state.get(), problem: selected.message });
    else openForm(logAction(selected.learners, shown()?.support, undefined, selected.leftOut));
  }

  async function leave(next: Page) {
    const learnerId = shown()?.learner.id;
    if (learnerId !== undefined) keep(learnerId, next);
    await leaving.run(() => server.openView({ view: next, ...(learnerId !== undefined && { learnerId }) }));
  }

  const stores = [view, card.state, found.state, selecting.state, leaving.state, forms.open, forms.saving.state];
  return {
    subscribe: (listener) => stores.forEach((store) => store.subscribe(listener)),
    view,
    card,
    found,
    selecting,
    leaving,
    forms,
    takesFocus: () => takesFocus,
    async start() {
      if (!start.data) await ask({});
    },
    async useSelectedRow() {
      takesFocus = false;
      found.forget();
      await ask({});
    },
    openLearner,
    find: async (text) => void (await found.run(() => server.findLearners({ text }))),
    openForm,
    logForSelected,
    async press(button) {
      const learnerId = shown()?.learner.id;
      if ((await forms.press(button)) && learnerId !== undefined) await ask({ learnerId });
    },
    back: () => view.set("card"),
    next() {
      const { waiting } = card.state.get();
      const now = shown();
      return now && waiting === "no" ? nextStep(now, { openForm, leave }) : undefined;
    },
    leave,
    async print(audience) {
      const learnerId = shown()?.learner.id;
      if (learnerId !== undefined) await leaving.run(() => server.print({ learnerId, audience }));
    },
  };
}
