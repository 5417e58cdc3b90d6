// Rules of an Individual Support Plan, for the form while it is filled in and for the server when it arrives.
import {
  mostTargets,
  type Plan,
  type PlanField,
  type PlanProblem,
  planProblems,
  type PlanTargetField,
} from "../domain/plans/plan";
import { planMessages as words } from "../messages/record-messages";
import { type FieldSentence, fieldSentence, isFieldProblem } from "./field-sentences";

export interface PlanSentence extends FieldSentence<PlanField> {
  /** Of one of the targets: its place, from 0, and its field. */
  readonly target?: { readonly index: number; readonly field: PlanTargetField };
}

/** What keeps a plan from being saved in its status, topmost first. */
export const planSentences = (plan: Plan): PlanSentence[] =>
  planProblems(plan).map((one) => ({
    field: one.field,
    ...(one.target && { target: one.target }),
    sentence: sentenceOf(one, plan),
  }));

function sentenceOf({ field, target, problem }: PlanProblem, plan: Plan): string {
  const typed = target && plan.targets[target.index];
  if (isFieldProblem(problem))
    return target
      ? fieldSentence(problem, typed?.[target.field], words.target[target.field])
      : fieldSentence(problem, plan[field], words.plan[field]);
  switch (problem) {
    case "after end":
      return words.afterEnd;
    case "too many":
      return words.tooManyTargets(mostTargets);
    case "no figure":
      return words.noFigure(typed?.goal ?? "", typed?.signal ?? "");
    case "unknown measure":
      return words.unknownMeasure(typed?.signal ?? "");
  }
}
