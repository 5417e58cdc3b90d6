import { contract, type Input } from "../../src/api/contract";

export interface PlanProblem {
  readonly sentence: string;
  /** The column and field it is about; undefined when it is about the whole plan. */
  readonly column?: number;
  readonly field?: string;
}

/** What the server would refuse in a plan, in the server's own sentences, each beside the field it is about. */
export function planProblems(plan: Input<"setUpSheet">): PlanProblem[] {
  const issues = contract.setUpSheet.input.safeParse(plan).error?.issues ?? [];
  const problems = issues.map(({ path: [list, index, field], message }): PlanProblem => {
    const about = list === "assessments" && typeof index === "number" ? plan.assessments[index] : undefined;
    return about ? { sentence: message, column: about.column, field: String(field) } : { sentence: message };
  });
  const first = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...first.values()];
}
