import { actionMessages } from "./action-messages";

/** What keeps a form from being complete, said by the form and by the server: any field, an action's review, a concern. */
export const recordMessages = {
  noDate: actionMessages.noDate,
  beforeStart: actionMessages.beforeStart,
  tooFar: actionMessages.tooFar,
  tooLong: actionMessages.tooLong,
  unprintable: actionMessages.unprintable,
  actionReview: {
    reviewed: "Say when it was reviewed.",
    outcome: "Choose what came of it, from much worse to much better.",
    worked: "Say what worked.",
    why: "Say why it worked, or why it did not.",
    decision: "Choose whether the action continues, changes or is closed.",
    plan: "Say what will be done from now on.",
    review: "Say when it will be reviewed next.",
  },
  concern: {
    concern: "Say what the concern is.",
    target: "Set a short-term target with the learner.",
    byWhen: "Say by when.",
    raisedBy: "Say who raises it.",
    tutor: "Choose the tutor.",
  },
  answer: "Say what you will do about it.",
};
