import { writtenNumber } from "../numbers/written-number";
import { isOutcome, type Outcome } from "../interventions/outcome";
import { dayFrom, dayIfGiven, type FieldProblem, kept, needed } from "../records/field-checks";
import { fieldsOf, type FormChecks, formProblems } from "../records/form-checks";
import { measureOf } from "./measures";

export const planStatuses = ["Draft", "Active", "Closed"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** Texts stay as typed; a day is 2025-09-01. */
export interface PlanTarget {
  /** What is looked at, in words. */
  readonly measure: string;
  /** The heading of the tracker's column that says where it stands; "" for a target that a person judges. */
  readonly signal: string;
  /** "" when it is about all of the learner's courses. */
  readonly course: string;
  readonly baseline: string;
  readonly goal: string;
  readonly byWhen: string;
}

/** An Individual Support Plan: policy 11.2.1 names five parts. */
export interface Plan {
  readonly status: PlanStatus;
  readonly concerns: string;
  readonly targets: readonly PlanTarget[];
  readonly interventions: string;
  readonly staff: string;
  readonly start: string;
  /** The next review. */
  readonly review: string;
  readonly end: string;
  /** What the latest review found. */
  readonly progress: string;
  /** null until it is closed. */
  readonly outcome: Outcome | null;
  readonly why: string;
}

export type PlanField = keyof Plan;
export type PlanTargetField = keyof PlanTarget;
type TargetProblem = FieldProblem | "no figure" | "unknown measure";
type DayProblem = FieldProblem | "after end";

export interface PlanProblem {
  readonly field: PlanField;
  /** Of one of the targets: its place, from 0, and its field. */
  readonly target?: { readonly index: number; readonly field: PlanTargetField };
  readonly problem: TargetProblem | DayProblem | "too many";
}

/** Ours: more than that nobody works on at once. */
export const mostTargets = 12;

const isDraft = ({ status }: Plan) => status === "Draft";
const isClosed = ({ status }: Plan) => status === "Closed";
const part = (plan: Plan, typed: string) => (isDraft(plan) ? kept(typed) : needed(typed));

/** A plan that is closed early may keep the review that it would have had. */
function review(plan: Plan): DayProblem | undefined {
  const problem = isDraft(plan) ? dayIfGiven(plan.start, plan.review) : dayFrom(plan.start, plan.review);
  if (problem || isClosed(plan) || plan.end === "" || plan.review <= plan.end) return problem;
  return plan.end < plan.start ? undefined : "after end";
}

const checks: FormChecks<Plan, Exclude<PlanField, "status" | "targets">, DayProblem> = {
  concerns: (plan) => part(plan, plan.concerns),
  interventions: (plan) => part(plan, plan.interventions),
  staff: (plan) => part(plan, plan.staff),
  start: (plan) => (isDraft(plan) ? dayIfGiven("", plan.start) : dayFrom("", plan.start)),
  review,
  end: (plan) => (isDraft(plan) ? dayIfGiven(plan.start, plan.end) : dayFrom(plan.start, plan.end)),
  progress: ({ progress }) => kept(progress),
  outcome: (plan) => (isClosed(plan) && !isOutcome(plan.outcome) ? "missing" : undefined),
  why: (plan) => (isClosed(plan) ? needed(plan.why) : kept(plan.why)),
};

/** Those that a plan has once; its targets are many. */
export const planFields = fieldsOf(checks);

/** A target that the sheet measures is a figure or a grade that can be compared; whose grades they are is known only with the course. */
function goalProblem({ signal, goal }: PlanTarget): TargetProblem | undefined {
  const measure = measureOf(signal);
  if (signal !== "" && !measure) return needed(goal);
  if (!measure || measure.kind === "grade") return needed(goal);
  return needed(goal) ?? (writtenNumber(goal) ? undefined : "no figure");
}

const targetChecks: FormChecks<PlanTarget, PlanTargetField, TargetProblem> = {
  measure: ({ measure, signal }) => (signal === "" ? needed(measure) : kept(measure)),
  signal: ({ signal }) => (signal === "" || measureOf(signal) ? undefined : "unknown measure"),
  course: ({ course }) => kept(course),
  baseline: ({ baseline }) => kept(baseline),
  goal: goalProblem,
  byWhen: ({ byWhen }) => dayFrom("", byWhen),
};

/** Whether nothing has been typed into a target yet. */
export const isEmptyTarget = ({ measure, signal, baseline, goal, byWhen }: PlanTarget): boolean =>
  [measure, signal, baseline, goal, byWhen].every((typed) => typed.trim() === "");

/** In a draft a target may be unfinished, as long as cells can hold it. */
function targetProblems(plan: Plan): PlanProblem[] {
  const { targets } = plan;
  if (targets.length > mostTargets) return [{ field: "targets", problem: "too many" }];
  if (!isDraft(plan) && targets.length === 0) return [{ field: "targets", problem: "missing" }];
  const unfinished: readonly string[] = ["missing", "no figure"];
  return targets.flatMap((target, index) =>
    formProblems(targetChecks, target)
      .filter(({ problem }) => !(isDraft(plan) && unfinished.includes(problem)))
      .map(({ field, problem }) => ({ field: "targets" as const, target: { index, field }, problem })),
  );
}

/** What keeps a plan from being saved in its status, topmost first. A draft may be incomplete; a closed plan has an outcome and a reason. */
export function planProblems(plan: Plan): PlanProblem[] {
  const found: PlanProblem[] = formProblems(checks, plan);
  const isBefore = ({ field }: PlanProblem) => field === "concerns";
  return [...found.filter(isBefore), ...targetProblems(plan), ...found.filter((one) => !isBefore(one))];
}
