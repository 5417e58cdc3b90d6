// Rules of an action, for the form while it is filled in and for the server when it arrives.
import { type Action, type ActionField, type ActionProblem, actionProblems } from "../domain/interventions/action";
import { actionMessages as words } from "../messages/action-messages";
import { type FieldSentence, fieldSentence, isFieldProblem } from "./field-sentences";

export type ActionSentence = FieldSentence<ActionField>;

/** What keeps an action from being saved, a sentence per field, topmost first. */
export const actionSentences = (action: Action): ActionSentence[] =>
  actionProblems(action).map((one) => ({ field: one.field, sentence: sentenceOf(one, action) }));

function sentenceOf({ field, problem }: ActionProblem, action: Action): string {
  const found = String(action[field] ?? "");
  if (isFieldProblem(problem)) return fieldSentence(problem, found, words.missing[field as keyof typeof words.missing]);
  switch (problem) {
    case "unknown type":
      return words.unknownType(found);
    case "no count":
      return words.noCount;
    case "no amount":
      return words.noAmount;
    case "no consent":
      return action.contactRule.startsWith("age unknown") ? words.noAge : words.noConsent;
  }
}
