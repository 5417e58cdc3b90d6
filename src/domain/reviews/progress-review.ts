import { day, dayFrom, type FieldProblem, kept, needed } from "../records/field-checks";
import { fieldsOf, type FormChecks, type FormProblem, formProblems } from "../records/form-checks";

/** A minimum expected grade that was agreed anew, by professional judgement. */
export interface AgreedMeg {
  /** The tracker's sheet and course where the grade stands. */
  readonly sheet: string;
  readonly course: string;
  readonly grade: string;
  readonly by: string;
  readonly why: string;
}

/** What policy 9.1.2 looks at and 9.1.3 agrees. Texts stay as typed; a day is 2025-09-01. */
export interface ProgressReview {
  readonly date: string;
  readonly heldBy: string;
  readonly performance: string;
  readonly attendance: string;
  readonly behaviour: string;
  readonly effort: string;
  /** Never safeguarding detail. */
  readonly wellbeing: string;
  /** Longer-term: university, apprenticeship, employment. */
  readonly goal: string;
  readonly comments: string;
  readonly learnerActions: string;
  readonly collegeActions: string;
  readonly targets: string;
  readonly agreedMegs: readonly AgreedMeg[];
  readonly nextReview: string;
}

export type ProgressReviewField = keyof ProgressReview;

const checks: FormChecks<ProgressReview, Exclude<ProgressReviewField, "agreedMegs">, FieldProblem> = {
  date: ({ date }) => day(date),
  heldBy: ({ heldBy }) => needed(heldBy),
  performance: ({ performance }) => kept(performance),
  attendance: ({ attendance }) => kept(attendance),
  behaviour: ({ behaviour }) => kept(behaviour),
  effort: ({ effort }) => kept(effort),
  wellbeing: ({ wellbeing }) => kept(wellbeing),
  goal: ({ goal }) => kept(goal),
  comments: ({ comments }) => needed(comments),
  learnerActions: ({ learnerActions }) => needed(learnerActions),
  collegeActions: ({ collegeActions }) => needed(collegeActions),
  targets: ({ targets }) => kept(targets),
  nextReview: ({ date, nextReview }) => dayFrom(date, nextReview),
};

/** Those that are asked for once; grades may be agreed for several courses. */
export const reviewFields = fieldsOf(checks);

const megChecks: FormChecks<AgreedMeg, "grade" | "by" | "why", FieldProblem> = {
  grade: ({ grade }) => needed(grade),
  by: ({ by }) => needed(by),
  why: ({ why }) => needed(why),
};

export interface ReviewProblem {
  readonly field: ProgressReviewField;
  /** Of one of the agreed grades: its place, from 0, and its field. */
  readonly meg?: { readonly index: number; readonly field: "grade" | "by" | "why" };
  readonly problem: FieldProblem;
}

/** What keeps a progress review from being complete, topmost first. */
export function progressReviewProblems(review: ProgressReview): ReviewProblem[] {
  const megs = review.agreedMegs.flatMap((meg, index) =>
    formProblems(megChecks, meg).map(({ field, problem }) => ({
      field: "agreedMegs" as const,
      meg: { index, field },
      problem,
    })),
  );
  const found: FormProblem<ProgressReviewField, FieldProblem>[] = formProblems(checks, review);
  const last = found.filter(({ field }) => field === "nextReview");
  return [...found.filter(({ field }) => field !== "nextReview"), ...megs, ...last];
}
