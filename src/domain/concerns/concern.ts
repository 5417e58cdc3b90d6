import { day, type FieldProblem, needed } from "../records/field-checks";
import { fieldsOf, type FormChecks, type FormProblem, formProblems } from "../records/form-checks";

export const concernStatuses = ["Open", "Answered"] as const;

/** What a subject teacher raises with a tutor. Texts stay as typed; a day is 2025-09-01. */
export interface Concern {
  /** What the teacher saw. */
  readonly concern: string;
  /** A short-term target, agreed with the learner. */
  readonly target: string;
  readonly byWhen: string;
  readonly raisedBy: string;
  readonly tutor: string;
}

export type ConcernField = keyof Concern;

const checks: FormChecks<Concern, ConcernField, FieldProblem> = {
  concern: ({ concern }) => needed(concern),
  target: ({ target }) => needed(target),
  byWhen: ({ byWhen }) => day(byWhen),
  raisedBy: ({ raisedBy }) => needed(raisedBy),
  tutor: ({ tutor }) => needed(tutor),
};

export const concernFields = fieldsOf(checks);

/** What keeps a concern from being complete, at most one problem per field, topmost first. */
export const concernProblems = (concern: Concern): FormProblem<ConcernField, FieldProblem>[] =>
  formProblems(checks, concern);
