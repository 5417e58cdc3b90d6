import type { Outcome } from "../domain/adoption/outcome";
import type { TierPlace } from "../tables/beside-names";
import { type TrackerKey, tracker } from "../tables/tracker";
import type { Inspection, SheetPlan as TrackerPlan } from "../tables/inspection";
import type { Report } from "../tables/report";
import { callMessages } from "../messages/panel-messages";
import type { Card } from "./calls/card";
import type { SheetPlan } from "./calls/set-up-sheet";
import type { CallName, Input, Output } from "./contract";
import { describeInspection } from "./describe-inspection";
import { describeOutcome } from "./describe-outcome";

export type Handlers = { readonly [Name in CallName]: (input: Input<Name>) => Output<Name> };

/** The calls that are not passed on as they come. */
type Adapted =
  | "card"
  | "inspectSheet"
  | "previewSetUp"
  | "setUpSheet"
  | "openView"
  | "print"
  | "whatIf"
  | "selectedLearners";

/**
 * What the handlers need of the workbook. Each throws an Error with a sentence when it cannot do what it is asked; what saves writes once,
 * however often it is asked.
 */
export interface SheetFunctions extends Omit<Handlers, Adapted> {
  /** The learner with that ID, or of the selected row, whose course comes first. */
  readonly card: (learnerId?: string) => Card;
  /** What the selected sheet holds; `samples` are the first few filled cells of each column, as shown. */
  readonly inspectSheet: () => { readonly inspection: Inspection; readonly samples: readonly (readonly string[])[] };
  /** What would come out; throws as setUpSheet does. */
  readonly previewSetUp: (
    plan: TrackerPlan,
    headings: ReadonlyMap<number, string>,
  ) => { readonly outcome: Outcome; readonly tierPlace: TierPlace | undefined };
  /** Throws an Error when a column's heading is not `headings` of that column any more. */
  readonly setUpSheet: (plan: TrackerPlan, headings: ReadonlyMap<number, string>) => Report;
  /** Shows a view; without `data` it asks for what it shows. */
  readonly openView: (view: Input<"openView">["view"], data?: unknown) => void;
  readonly print: (sheet: Input<"print">) => void;
  /** The policy, and what the risk rule knows of every learner. */
  readonly whatIf: () => Output<"whatIf">;
  readonly selectedLearners: () => Output<"selectedLearners">;
}

/** What each call does with the workbook. */
export function handlers(sheets: SheetFunctions): Handlers {
  function fileOf(learnerId: string) {
    const card = sheets.card(learnerId);
    if (card.kind === "none") throw new Error(card.message);
    return { card, file: sheets.learnerFile({ learnerId }) };
  }

  /** What a page shows at once, without asking again; nothing for a page that has to ask. */
  function broughtTo(view: Input<"openView">["view"], learnerId: string | undefined): unknown {
    if (view === "my-list") return sheets.myList({});
    if (learnerId === undefined) return undefined;
    if (view === "card") return sheets.card(learnerId);
    return view === "plan" || view === "review" || view === "history" ? fileOf(learnerId) : undefined;
  }

  return {
    ...sheets,
    card: ({ learnerId }) => sheets.card(learnerId),
    inspectSheet() {
      const { inspection, samples } = sheets.inspectSheet();
      return describeInspection(inspection, samples);
    },
    previewSetUp(plan) {
      const { outcome, tierPlace } = sheets.previewSetUp(...planned(plan));
      return describeOutcome(outcome, tierPlace);
    },
    setUpSheet: (plan) => sheets.setUpSheet(...planned(plan)),
    whatIf: () => sheets.whatIf(),
    selectedLearners: () => sheets.selectedLearners(),
    openView({ view, learnerId }) {
      sheets.openView(view, broughtTo(view, learnerId));
      return {};
    },
    print(sheet) {
      sheets.print(sheet);
      return {};
    },
  };
}

/** The plan under the tracker's own keys, and the headings that its columns must still have. */
function planned(plan: SheetPlan): [TrackerPlan, ReadonlyMap<number, string>] {
  const columns = plan.columns.map(({ column, key }) => ({ column, key: trackerKey(key) }));
  const headings = new Map([...plan.columns, ...plan.assessments].map(({ column, heading }) => [column, heading]));
  return [{ ...plan, columns, constants: answered(plan.constants) }, headings];
}

/** An answer left blank is no answer. */
function answered({ qualification, subject, attitude }: SheetPlan["constants"]): TrackerPlan["constants"] {
  return {
    ...(attitude && { attitude }),
    ...(qualification?.trim() && { qualification: qualification.trim() }),
    ...(subject?.trim() && { subject: subject.trim() }),
  };
}

function trackerKey(key: string): TrackerKey {
  const found = tracker.keys.find((known) => known === key);
  if (!found) throw new Error(callMessages.unknownUse(key));
  return found;
}
