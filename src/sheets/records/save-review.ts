import type { ProgressReview } from "../../domain/reviews/progress-review";
import { reviewsTable } from "../../tables/reviews";
import { agreedMegs } from "./agreed-megs";
import { readLog } from "./read-log";
import { deskUnderLock, savedAnswer, saveOne, takeLock } from "./save-records";

interface ReviewOfLearner extends ProgressReview {
  readonly id: string;
  readonly version: number;
  readonly learnerId: string;
  readonly learner: string;
}

/**
 * Keeps a progress review. Grades that were agreed anew are written into the trackers before it, with who and why. Throws an Error with a
 * sentence that says what to do.
 */
export function saveReview(review: ReviewOfLearner, spreadsheet = SpreadsheetApp.getActiveSpreadsheet()) {
  const { id, version, learner, agreedMegs: megs, ...texts } = review;
  const reason = { record: id, version: version + 1, learnerId: review.learnerId };
  const taken = takeLock();
  const beside = agreedMegs(spreadsheet, megs, reason);
  const desk = deskUnderLock(spreadsheet, taken);
  const log = readLog(spreadsheet, reviewsTable);
  const said = megs.map(({ course, grade, by, why }) => `${course}: ${grade}, agreed by ${by}. ${why}`).join("\n");
  const record = { id, seen: version, given: { ...texts, agreedMegs: said }, initial: { learner } };
  const change = saveOne(desk, log, record, { beside });
  return change.kind === "conflict" ? change : savedAnswer(log, change);
}
