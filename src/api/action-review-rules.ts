// Rules of an action's review, for the form while it is filled in and for the server when it arrives.
import { type ActionReview, type ActionReviewField, actionReviewProblems } from "../domain/interventions/action-review";
import { recordMessages as words } from "../messages/record-messages";
import { type FieldSentence, fieldSentence } from "./field-sentences";

/** What keeps a review from being saved, a sentence per field, topmost first. */
export const actionReviewSentences = (review: ActionReview): FieldSentence<ActionReviewField>[] =>
  actionReviewProblems(review).map(({ field, problem }) => ({
    field,
    sentence: fieldSentence(problem, review[field], words.actionReview[field]),
  }));
