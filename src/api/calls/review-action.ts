import * as z from "zod/mini";
import { contactAnswers } from "../../domain/interventions/action";
import { reviewDecisions } from "../../domain/interventions/action-review";
import { saveMessages } from "../../messages/save-messages";
import { actionReviewSentences } from "../action-review-rules";
import { conflict, obeys, outcome, recordId, savedRecord, seenVersion } from "./records";
import { text } from "./shapes";
import { openActions } from "./support";

const review = z
  .object({
    id: recordId("ACT"),
    version: seenVersion.check(z.minimum(1, saveMessages.version)),
    /** The day of the review. */
    reviewed: text,
    outcome,
    worked: text,
    why: text,
    decision: z.enum(["", ...reviewDecisions], saveMessages.decision),
    /** What will be done from now on; the same as before unless the decision is Change. */
    plan: text,
    /** The next review; not looked at when the action is closed. */
    review: text,
    /** Asked for while parents or carers are still to be contacted; left out, it stays as it is. */
    contact: z.optional(z.enum(contactAnswers, saveMessages.contact)),
  })
  .check(obeys(actionReviewSentences));

/** Says what came of an action: it goes on, changes or is closed. */
export const reviewActionCall = {
  input: review,
  output: z.discriminatedUnion("kind", [z.extend(savedRecord, { actions: openActions }), conflict]),
};

export type ReviewToSave = z.output<typeof review>;
