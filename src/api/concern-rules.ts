// Rules of a concern, of its answer and of taking a record back, for the form while it is filled in and for the server when it arrives.
import { type Concern, type ConcernField, concernProblems } from "../domain/concerns/concern";
import { needed } from "../domain/records/field-checks";
import { recordMessages as words } from "../messages/record-messages";
import { type FieldSentence, fieldSentence } from "./field-sentences";

/** What keeps a concern from being saved, a sentence per field, topmost first. */
export const concernSentences = (concern: Concern): FieldSentence<ConcernField>[] =>
  concernProblems(concern).map(({ field, problem }) => ({
    field,
    sentence: fieldSentence(problem, concern[field], words.concern[field]),
  }));

/** What keeps a record from being withdrawn; undefined when nothing does. */
export function withdrawalSentence(why: string): string | undefined {
  const problem = needed(why);
  return problem && fieldSentence(problem, why, words.whyWithdrawn);
}

/** What keeps a tutor's answer from being saved; undefined when nothing does. */
export function answerSentence(answer: string): string | undefined {
  const problem = needed(answer);
  return problem && fieldSentence(problem, answer, words.answer);
}
