import type { SheetInspection } from "../../src/api/calls/inspect-sheet";
import type { SetUpOutcome } from "../../src/api/calls/preview-set-up";
import type { Report } from "../../src/api/calls/report";
import type { SetUpStart } from "../../src/api/contract";
import { recordId } from "../record-id";
import { createRequest, type Request } from "../request";
import type { Server } from "../server";
import { createStore, type Store } from "../store";
import { type Draft, draftOf, planOf } from "./draft";
import { openQuestions, type PlanProblem, planProblems } from "./plan-problems";

type View = SetUpStart["view"];

/** What the set-up page knows, and what it can be told to do. */
export interface SetUpModel {
  readonly view: Store<View>;
  /** What the menu opened. */
  readonly from: View;
  readonly inspection: Request<SheetInspection>;
  readonly draft: Store<Draft | undefined>;
  /** Whether the tier stands beside the names, where it may. */
  readonly besideNames: Store<boolean>;
  readonly problems: Store<readonly PlanProblem[]>;
  /** What would come out of the draft as it stands; forgotten as soon as the draft is another. */
  readonly foreseeing: Request<SetUpOutcome>;
  readonly settingUp: Request<Report>;
  readonly report: Store<Report | undefined>;
  /** The way to the learner panel, which is a page of its own. */
  readonly leaving: Request<object>;
  /** Calls back after each change of any of these. */
  readonly subscribe: (listener: () => void) => void;
  readonly show: (view: View) => Promise<void>;
  readonly readSheet: () => Promise<void>;
  readonly changeDraft: (draft: Draft) => void;
  readonly foresee: () => Promise<void>;
  /** Does nothing until what would come out was shown. */
  readonly setUpSheet: () => Promise<void>;
  readonly keepAsValues: () => Promise<void>;
  readonly leave: (view: "card" | "my-list") => Promise<void>;
}

const problemsOf = (sheet: SheetInspection, draft: Draft) => [
  ...openQuestions(sheet, draft),
  ...planProblems(planOf(sheet, draft)),
];

/** A view that the menu opened with its data shows it at once; another asks for it. */
export function createSetUpModel(start: SetUpStart, server: Server): SetUpModel {
  const view = createStore<View>(start.view);
  const inspection = createRequest(start.view === "set-up" ? start.data : undefined);
  const found = inspection.state.get().data;
  const draft = createStore(found && draftOf(found));
  const besideNames = createStore(true);
  const problems = createStore<readonly PlanProblem[]>([]);
  const foreseeing = createRequest<SetUpOutcome>();
  const settingUp = createRequest<Report>();
  const report = createStore(start.view === "report" ? start.data : undefined);
  const leaving = createRequest<object>();

  async function readSheet() {
    const read = await inspection.run(() => server.inspectSheet({}));
    if (!read) return;
    draft.set(draftOf(read));
    foreseeing.forget();
    problems.set([]);
  }

  function changeDraft(next: Draft) {
    const sheet = inspection.state.get().data;
    draft.set(next);
    foreseeing.forget();
    // Once problems are shown, each goes as soon as it is put right.
    if (sheet && problems.get().length > 0) problems.set(problemsOf(sheet, next));
  }

  /** A try that is repeated is known as the same. */
  let keptId = "";

  async function keepAsValues() {
    keptId ||= recordId("VAL");
    const done = await settingUp.run(() => server.keepAsValues({ id: keptId }));
    if (!done) return;
    keptId = "";
    report.set(done);
    view.set("report");
  }

  async function foresee() {
    const [sheet, chosen] = [inspection.state.get().data, draft.get()];
    if (!sheet || !chosen) return;
    problems.set(problemsOf(sheet, chosen));
    if (problems.get().length > 0) return;
    await foreseeing.run(() => server.previewSetUp(planOf(sheet, chosen)));
    // What is on its way belongs to the draft that asked for it.
    if (draft.get() !== chosen) foreseeing.forget();
  }

  async function setUpSheet() {
    const [sheet, chosen] = [inspection.state.get().data, draft.get()];
    const foreseen = foreseeing.state.get().data;
    if (!sheet || !chosen || !foreseen) return;
    const tierAt = besideNames.get() ? foreseen.tierPlace?.at : undefined;
    const done = await settingUp.run(() => server.setUpSheet({ ...planOf(sheet, chosen), ...(tierAt && { tierAt }) }));
    if (!done) return;
    report.set(done);
    view.set("report");
    // Read anew when it is next looked at: the sheet has changed.
    inspection.forget();
    foreseeing.forget();
  }

  async function show(next: View) {
    view.set(next);
    if (next === "set-up" && !inspection.state.get().data) await readSheet();
  }

  const stores = [
    view,
    inspection.state,
    draft,
    besideNames,
    problems,
    foreseeing.state,
    settingUp.state,
    report,
    leaving.state,
  ];
  return {
    subscribe: (listener) => stores.forEach((store) => store.subscribe(listener)),
    view,
    from: start.view,
    inspection,
    draft,
    besideNames,
    problems,
    foreseeing,
    settingUp,
    report,
    leaving,
    show,
    readSheet,
    changeDraft,
    foresee,
    setUpSheet,
    keepAsValues,
    leave: async (next) => void (await leaving.run(() => server.openView({ view: next }))),
  };
}
