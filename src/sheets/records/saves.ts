import { reviewAction } from "./review-action";
import { saveActions } from "./save-actions";
import { answerConcern, saveConcern } from "./save-concern";
import { savePlan } from "./save-plan";
import { saveReview } from "./save-review";
import { withdrawRecord } from "./withdraw-record";

/** Every call that writes a record. */
export const saves = { saveActions, reviewAction, savePlan, saveReview, saveConcern, answerConcern, withdrawRecord };
