import type { LearnerCard } from "../../src/api/calls/card";

type Support = LearnerCard["support"];

/** What a card says of a learner for whom nothing is being done yet. */
export function support(over: Partial<Support> = {}): Support {
  return {
    actions: { open: 0, overdue: 0, nextReview: "" },
    openActions: [],
    concerns: [],
    plan: null,
    nextReview: "",
    nextReviewOverdue: false,
    contactRule: "under 18",
    contactNote: "",
    staff: ["M. Mentor", "T. Tutor"],
    me: "T. Tutor",
    reviewDays: 14,
    tutorEmail: "t.tutor@college.example",
    ...over,
  };
}
