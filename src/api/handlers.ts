import type { Policy } from "../domain/policy/settings";
import type { RatedLearner } from "../domain/what-if/compare-tiers";
import { type TrackerKey, tracker } from "../tables/tracker";
import type { Inspection, SheetPlan as TrackerPlan } from "../tables/inspection";
import type { Report } from "../tables/report";
import { callMessages } from "../messages/call-messages";
import type { Card, LearnerCard } from "./calls/card";
import type { SheetPlan } from "./calls/set-up-sheet";
import type { CallName, Input, Output } from "./contract";
import { describeInspection } from "./describe-inspection";
import { worstTier } from "./worst-tier";

/** What the handlers need of the workbook. */
export interface SheetFunctions {
  /** The learner with that ID, or of the selected row, whose course comes first. */
  readonly card: (learnerId?: string) => Omit<LearnerCard, "overall"> | Exclude<Card, LearnerCard>;
  /** What the selected sheet holds; `samples` are the first few filled cells of each column, as shown. */
  readonly inspectSheet: () => { readonly inspection: Inspection; readonly samples: readonly (readonly string[])[] };
  /** Throws an Error when a column's heading is not `headings` of that column any more. */
  readonly setUpSheet: (plan: TrackerPlan, headings: ReadonlyMap<number, string>) => Report;
  /** Shows a view; without `data` it asks for what it shows. */
  readonly openView: (view: Input<"openView">["view"], data?: unknown) => void;
  /** What an import would change. Throws an Error with a sentence when the file cannot be read. */
  readonly previewImport: (file: Input<"previewImport">) => Output<"previewImport">;
  /** Fills empty cells and replaces those that were ticked; a second time it finds nothing to do. */
  readonly applyImport: (accepted: Input<"applyImport">) => Report;
  /** Throws an Error with a sentence when it may not or cannot be printed. */
  readonly print: (sheet: Input<"print">) => void;
  readonly keepReport: (kind: Input<"keepReport">["kind"]) => Output<"keepReport">;
  /** The policy, and what the risk rule knows of every learner. */
  readonly whatIf: () => { readonly policy: Policy; readonly learners: readonly RatedLearner[] };
  /** Throws an Error with a sentence when a setting is not what was shown. */
  readonly changePolicy: (change: Input<"changePolicy">) => Output<"changePolicy">;
  readonly findLearners: (text: string) => Output<"findLearners">;
  readonly selectedLearners: () => Output<"selectedLearners">;
  readonly learnerFile: (learnerId: string) => Output<"learnerFile">;
  /** Of the account in use unless a name is given. */
  readonly myList: (name?: string) => Output<"myList">;
  /** Each writes once, however often it is asked. They throw an Error with a sentence when nothing can be written. */
  readonly saveActions: (actions: Input<"saveActions">["actions"]) => Output<"saveActions">;
  readonly reviewAction: (review: Input<"reviewAction">) => Output<"reviewAction">;
  readonly savePlan: (plan: Input<"savePlan">) => Output<"savePlan">;
  readonly saveReview: (review: Input<"saveReview">) => Output<"saveReview">;
  readonly saveConcern: (concern: Input<"saveConcern">) => Output<"saveConcern">;
  readonly answerConcern: (answer: Input<"answerConcern">) => Output<"answerConcern">;
}

export type Handlers = { readonly [Name in CallName]: (input: Input<Name>) => Output<Name> };

/** What each call does with the workbook. */
export function handlers(sheets: SheetFunctions): Handlers {
  function cardOf(learnerId?: string): Card {
    const card = sheets.card(learnerId);
    return card.kind === "none" ? card : { ...card, overall: worstTier(card.enrolments.map(({ tier }) => tier)) };
  }

  function fileOf(learnerId: string) {
    const card = cardOf(learnerId);
    if (card.kind === "none") throw new Error(card.message);
    return { card, file: sheets.learnerFile(learnerId) };
  }

  /** What a page shows at once, without asking again; nothing for a page that has to ask. */
  function broughtTo(view: Input<"openView">["view"], learnerId: string | undefined): unknown {
    if (view === "my-list") return sheets.myList();
    if (learnerId === undefined) return undefined;
    if (view === "card") return cardOf(learnerId);
    return view === "plan" || view === "review" || view === "history" ? fileOf(learnerId) : undefined;
  }

  return {
    card: ({ learnerId }) => cardOf(learnerId),
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
    previewImport: (file) => sheets.previewImport(file),
    applyImport(accepted) {
      const { lines, summary } = sheets.applyImport(accepted);
      return { summary, lines: [...lines] };
    },
    whatIf() {
      const { policy, learners } = sheets.whatIf();
      const courses = ({ courses: all }: (typeof learners)[number]) =>
        all.map((course) => ({ ...course, unread: [...course.unread] }));
      return { policy, learners: learners.map((one) => ({ ...one, courses: courses(one) })) };
    },
    changePolicy: (change) => sheets.changePolicy(change),
    openView({ view, learnerId }) {
      sheets.openView(view, broughtTo(view, learnerId));
      return {};
    },
    keepReport: ({ kind }) => sheets.keepReport(kind),
    print(sheet) {
      sheets.print(sheet);
      return {};
    },
    findLearners: ({ text }) => sheets.findLearners(text),
    selectedLearners: () => sheets.selectedLearners(),
    learnerFile: ({ learnerId }) => sheets.learnerFile(learnerId),
    myList: ({ name }) => sheets.myList(name),
    saveActions: ({ actions }) => sheets.saveActions(actions),
    reviewAction: (review) => sheets.reviewAction(review),
    savePlan: (plan) => sheets.savePlan(plan),
    saveReview: (review) => sheets.saveReview(review),
    saveConcern: (concern) => sheets.saveConcern(concern),
    answerConcern: (answer) => sheets.answerConcern(answer),
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
