import type { SheetInspection } from "../../src/api/calls/inspect-sheet";
import type { Input } from "../../src/api/contract";
import { isMaxMark, isWeight, wholePlanProblems } from "../../src/api/set-up-rules";
import { formMessages, setUpFormMessages } from "../../src/messages/set-up-messages";
import { type Draft, wholeQuestions } from "./draft";

export interface PlanProblem {
  readonly sentence: string;
  /** The column and field it is about; none when it is about the whole plan. */
  readonly column?: number;
  readonly field?: "use" | "maxMark" | "weight";
}

/** What the server would refuse in a plan, in the server's own sentences, each beside the field it is about. */
export function planProblems(plan: Input<"setUpSheet">): PlanProblem[] {
  return [
    ...wholePlanProblems(plan).map((sentence) => ({ sentence })),
    ...plan.assessments.flatMap(({ column, maxMark, weight }) => [
      ...(isMaxMark(maxMark) ? [] : [{ sentence: formMessages.maxMark, column, field: "maxMark" as const }]),
      ...(isWeight(weight) ? [] : [{ sentence: formMessages.weight, column, field: "weight" as const }]),
    ]),
  ];
}

/** Questions that nobody can leave open: what a column is that nothing tells, and which end of a scale is the best. */
export function openQuestions(sheet: SheetInspection, draft: Draft): PlanProblem[] {
  const columns = sheet.columns.filter(({ column }) => draft.uses[column] === undefined);
  const scale = wholeQuestions(sheet, draft).filter(({ about }) => about === "attitude" && draft.whole[about] === "");
  return [
    ...scale.map(() => ({ sentence: setUpFormMessages.chooseScale })),
    ...columns.map(({ column }) => ({ sentence: setUpFormMessages.chooseUse, column, field: "use" as const })),
  ];
}
