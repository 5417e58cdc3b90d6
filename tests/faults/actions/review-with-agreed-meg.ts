import { openDesk } from "../../sheets/records/desk";
import { megToAgree, reviewToSave, trackerOfReview } from "../../sheets/records/review-to-save";
import { auditProblems } from "../audit-agrees";
import { callSucceeds, type WritingAction } from "../writing-action";

const review = reviewToSave({
  performance: "Fell behind in the practicals.",
  comments: "Wants to catch up.",
  agreedMegs: [megToAgree],
});

/** Writes into the tracker as well as into the tabs of records. */
export const reviewWithAgreedMeg: WritingAction = {
  name: "Keep a progress review with an agreed MEG",
  sample: 12,
  open: () => openDesk({ "Year 12": trackerOfReview }, { rows: 60 }),
  act: (addon) => callSucceeds(addon, "saveReview", review),
  agrees: auditProblems,
};
