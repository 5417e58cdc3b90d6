// Rules of an action, for the form while it is filled in and for the server when it arrives.
import type { Action } from "../domain/interventions/action";
import { type ActionField, type ActionProblem, actionProblems } from "../domain/interventions/action-problems";
import { longestText } from "../domain/interventions/cell-text";
import { actionMessages as words } from "../messages/action-messages";

export interface ActionSentence {
  readonly field: ActionField;
  readonly sentence: string;
}

/** What keeps an action from being saved, a sentence per field, topmost first. */
export const actionSentences = (action: Action): ActionSentence[] =>
  actionProblems(action).map((one) => ({ field: one.field, sentence: sentenceOf(one, action) }));

function sentenceOf({ field, problem }: ActionProblem, action: Action): string {
  const found = String(action[field] ?? "");
  switch (problem) {
    case "missing":
      return words.missing[field as keyof typeof words.missing];
    case "unknown type":
      return words.unknownType(found);
    case "no date":
      return words.noDate(found);
    case "before start":
      return words.beforeStart;
    case "no count":
      return words.noCount;
    case "no amount":
      return words.noAmount;
    case "too long":
      return words.tooLong(found.length, longestText);
    case "unprintable":
      return words.unprintable;
    case "no consent":
      return action.contactRule === "age unknown" ? words.noAge : words.noConsent;
  }
}
