import type { Input } from "../../src/api/contract";
import { isMaxMark, isWeight, wholePlanProblems } from "../../src/api/set-up-rules";
import { formMessages } from "../../src/messages/form-messages";

export interface PlanProblem {
  readonly sentence: string;
  /** The column and field it is about; none when it is about the whole plan. */
  readonly column?: number;
  readonly field?: "maxMark" | "weight";
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
