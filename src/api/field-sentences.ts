import { longestText } from "../domain/interventions/cell-text";
import type { FieldProblem } from "../domain/records/field-checks";
import { recordMessages as words } from "../messages/record-messages";

export interface FieldSentence<Field extends string> {
  readonly field: Field;
  readonly sentence: string;
}

const common: readonly string[] = [
  "missing",
  "no date",
  "before start",
  "too far",
  "too long",
  "unprintable",
] satisfies FieldProblem[];

/** Whether it is a problem that any field can have. */
export const isFieldProblem = (problem: string): problem is FieldProblem => common.includes(problem);

/** The sentence of a problem that any field can have; `missing` is the field's own. */
export function fieldSentence(problem: FieldProblem, found: unknown, missing: string): string {
  const typed = typeof found === "string" ? found : "";
  switch (problem) {
    case "missing":
      return missing;
    case "no date":
      return words.noDate(typed);
    case "before start":
      return words.beforeStart;
    case "too far":
      return words.tooFar;
    case "too long":
      return words.tooLong(typed.length, longestText);
    case "unprintable":
      return words.unprintable;
  }
}
