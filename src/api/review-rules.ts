// Rules of a progress review, for the form while it is filled in and for the server when it arrives.
import {
  type ProgressReview,
  type ProgressReviewField,
  progressReviewProblems,
  type ReviewProblem,
} from "../domain/reviews/progress-review";
import { progressReviewMessages } from "../messages/record-messages";
import { type FieldSentence, fieldSentence } from "./field-sentences";

const words: Readonly<Record<string, string>> = progressReviewMessages;

export interface ReviewSentence extends FieldSentence<ProgressReviewField> {
  /** Of one of the agreed grades: its place, from 0, and its field. */
  readonly meg?: NonNullable<ReviewProblem["meg"]>;
}

/** What keeps a progress review from being saved, topmost first. */
export const reviewSentences = (review: ProgressReview): ReviewSentence[] =>
  progressReviewProblems(review).map(({ field, meg, problem }) => {
    const found: unknown = meg ? review.agreedMegs[meg.index]?.[meg.field] : review[field];
    const sentence = fieldSentence(problem, found, words[meg?.field ?? field] ?? "");
    return { field, ...(meg && { meg }), sentence };
  });
