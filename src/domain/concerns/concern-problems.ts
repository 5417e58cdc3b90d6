import { day, type FieldProblem, needed } from "../records/field-checks";
import { fieldsOf, type FormChecks, type FormProblem, formProblems } from "../records/form-checks";
import type { Concern } from "./concern";

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
