import type { MyList } from "../../src/api/calls/my-list";
import type { Input, SupportStart } from "../../src/api/contract";
import type { FormHost } from "../forms/form-host";
import { createFormModel } from "../forms/form-model";
import { createRequest, type Request } from "../request";
import type { Server } from "../server";
import { createStore, type Store } from "../store";
import { progressReview } from "../tasks/progress-review";
import { addAssessment, addLearner, learnerHasLeft } from "../tasks/day-two";
import { learnerMoves } from "../tasks/learner-moves";
import { supportPlan } from "../tasks/support-plan";

/** What the page knows that shows what is on file: a learner's plan, review and history, and the list of what is due. */
export interface SupportModel extends FormHost {
  readonly start: SupportStart;
  readonly list: Request<MyList>;
  /** "" shows every kind. */
  readonly historyKind: Store<string>;
  /** The way to another page. */
  readonly leaving: Request<object>;
  /** Calls back after each change of any of these. */
  readonly subscribe: (listener: () => void) => void;
  readonly begin: () => Promise<void>;
  readonly showList: (name?: string) => Promise<void>;
  readonly leave: (view: Input<"openView">["view"], learnerId?: string) => Promise<void>;
}

export function createSupportModel(start: SupportStart, server: Server): SupportModel {
  const list = createRequest<MyList>(start.view === "my-list" ? start.data : undefined);
  const historyKind = createStore("");
  const leaving = createRequest<object>();
  const forms = createFormModel(server);
  const learnerId = start.data && "file" in start.data ? start.data.file.learnerId : undefined;
  if (start.view === "add-assessment") forms.show(addAssessment(start.data));
  if (start.view === "add-learner") forms.show(addLearner(start.data));
  if (start.view === "move") forms.show(learnerMoves(start.data.card, start.data.places));
  if (start.view === "leaver") forms.show(learnerHasLeft(start.data.card));
  if (start.view === "plan") forms.show(supportPlan(start.data.card, start.data.file));
  if (start.view === "review") forms.show(progressReview(start.data.card, start.data.file));

  const showList = async (name?: string) =>
    void (await list.run(() => server.myList(name === undefined ? {} : { name })));

  const leave: SupportModel["leave"] = async (view, of = learnerId) =>
    void (await leaving.run(() => server.openView({ view, ...(of !== undefined && { learnerId: of }) })));

  const stores = [list.state, historyKind, leaving.state, forms.open, forms.saving.state];
  return {
    start,
    list,
    historyKind,
    leaving,
    forms,
    subscribe: (listener) => stores.forEach((store) => store.subscribe(listener)),
    async begin() {
      if (start.view === "my-list" && !start.data) await showList();
    },
    showList,
    leave,
    press: async (button) => void (await forms.press(button)),
    back() {
      // A form that history opened leads back to it, anew once something has changed.
      if (start.view !== "history") void leave("card");
      else if (forms.open.get()?.saved) void leave("history");
      else forms.close();
    },
  };
}
