import * as z from "zod/mini";
import { reviewFields } from "../../domain/reviews/progress-review";
import { reviewsTable } from "../../tables/reviews";
import { reviewSentences } from "../review-rules";
import { aboutLearner, cellText, obeys, recordId, savedOrConflict, seenVersion } from "./records";
import { sentFields } from "./record-fields";
import { text } from "./shapes";

/** A grade agreed anew; the tracker's row is found by learner ID and course on that sheet. */
const agreedMeg = z.object({ sheet: cellText, course: cellText, grade: text, by: text, why: text });

const review = z
  .object({
    id: recordId("REV"),
    version: seenVersion,
    ...aboutLearner,
    ...sentFields(reviewsTable, reviewFields),
    agreedMegs: z.array(agreedMeg),
  })
  .check(obeys(reviewSentences));

/** Keeps a progress review, and writes the agreed grades into the tracker. */
export const saveReviewCall = { input: review, output: savedOrConflict };

export type ProgressReviewToSave = z.output<typeof review>;
