import type { Policy } from "../domain/policy/settings";
import type { RatedLearner } from "../domain/what-if/compare-tiers";
import { type TrackerKey, tracker } from "../tables/tracker";
import type { Inspection, SheetPlan as TrackerPlan } from "../tables/inspection";
import type { Report } from "../tables/report";
import { callMessages } from "../messages/call-messages";
import type { Card, LearnerCard } from "./calls/card";
import type { SavedAction } from "./calls/save-action";
import type { SheetPlan } from "./calls/set-up-sheet";
import type { CallName, Input, Output } from "./contract";
import { describeInspection } from "./describe-inspection";
import { worstTier } from "./worst-tier";

/** What the handlers need of the workbook. */
export interface SheetFunctions {
  /** The learner of the selected row and their courses, the selected row first. */
  readonly card: () => Omit<LearnerCard, "overall"> | Exclude<Card, LearnerCard>;
  /** What the selected sheet holds; `samples` are the first few filled cells of each column, as shown. */
  readonly inspectSheet: () => { readonly inspection: Inspection; readonly samples: readonly (readonly string[])[] };
  /** Throws an Error when a column's heading is not `headings` of that column any more. */
  readonly setUpSheet: (plan: TrackerPlan, headings: ReadonlyMap<number, string>) => Report;
  /** Writes it once, however often it is asked. Throws an Error with a sentence when it cannot be written. */
  readonly saveAction: (action: Input<"saveAction">) => SavedAction;
  readonly openView: (view: Input<"openView">["view"]) => void;
  /** What an import would change. Throws an Error with a sentence when the file cannot be read. */
  readonly previewImport: (file: Input<"previewImport">) => Output<"previewImport">;
  /** Fills empty cells and replaces those that were ticked; a second time it finds nothing to do. */
  readonly applyImport: (accepted: Input<"applyImport">) => Report;
  /** Throws an Error with a sentence when it may not or cannot be printed. */
  readonly print: (sheet: Input<"print">) => void;
  /** The policy, and what the risk rule knows of every learner. */
  readonly whatIf: () => { readonly policy: Policy; readonly learners: readonly RatedLearner[] };
  /** Throws an Error with a sentence when a setting is not what was shown. */
  readonly changePolicy: (change: Input<"changePolicy">) => Output<"changePolicy">;
}

export type Handlers = { readonly [Name in CallName]: (input: Input<Name>) => Output<Name> };

/** What each call does with the workbook. */
export function handlers(sheets: SheetFunctions): Handlers {
  return {
    card() {
      const card = sheets.card();
      return card.kind === "none" ? card : { ...card, overall: worstTier(card.enrolments.map(({ tier }) => tier)) };
    },
    inspectSheet() {
      const { inspection, samples } = sheets.inspectSheet();
      return describeInspection(inspection, samples);
    },
    setUpSheet(plan) {
      const columns = plan.columns.map(({ column, key }) => ({ column, key: trackerKey(key) }));
      const headings = new Map([...plan.columns, ...plan.assessments].map(({ column, heading }) => [column, heading]));
      const { lines, summary } = sheets.setUpSheet({ ...plan, columns, constants: answered(plan.constants) }, headings);
      return { summary, lines: [...lines] };
    },
    saveAction: (action) => sheets.saveAction(action),
    previewImport: (file) => sheets.previewImport(file),
    applyImport(accepted) {
      const { lines, summary } = sheets.applyImport(accepted);
      return { summary, lines: [...lines] };
    },
    whatIf() {
      const { policy, learners } = sheets.whatIf();
      return { policy, learners: learners.map((one) => ({ ...one, courses: [...one.courses] })) };
    },
    changePolicy: (change) => sheets.changePolicy(change),
    openView({ view }) {
      sheets.openView(view);
      return {};
    },
    print(sheet) {
      sheets.print(sheet);
      return {};
    },
  };
}

/** An answer left blank is no answer. */
function answered({ qualification, subject }: SheetPlan["constants"]): TrackerPlan["constants"] {
  return {
    ...(qualification?.trim() && { qualification: qualification.trim() }),
    ...(subject?.trim() && { subject: subject.trim() }),
  };
}

function trackerKey(key: string): TrackerKey {
  const found = tracker.keys.find((known) => known === key);
  if (!found) throw new Error(callMessages.unknownUse(key));
  return found;
}
