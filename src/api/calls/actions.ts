import * as z from "zod/mini";
import { actionFields, contactAnswers } from "../../domain/interventions/action";
import { reviewDecisions } from "../../domain/interventions/action-review";
import { saveMessages } from "../../messages/record-messages";
import { interventionsTable } from "../../tables/interventions";
import { actionReviewSentences } from "../action-review-rules";
import { actionSentences } from "../action-rules";
import { sentFields } from "./record-fields";
import { aboutLearner, cellText, conflict, obeys, outcome, recordId, savedRecord, seenVersion } from "./records";
import { row, text } from "./shapes";
import { contactRule, openActions } from "./support";

/** Ours: more than a class nobody selects at once. */
const mostActions = 60;

const action = z
  .object({
    id: recordId("ACT"),
    version: seenVersion,
    ...aboutLearner,
    course: cellText,
    ...sentFields(interventionsTable, actionFields),
    /** As the form had it; the server looks it up itself. */
    contactRule,
  })
  .check(obeys(actionSentences));

const savedActions = z.object({
  kind: z.literal("saved"),
  sheet: text,
  loggedBy: text,
  /** In the order in which they were sent. */
  saved: z.array(
    z.object({
      id: text,
      learnerId: text,
      row,
      version: z.number(),
      /** Nothing was written now: an earlier try with this ID had been. */
      before: z.boolean(),
      /** Of the learner, with this one. */
      actions: openActions,
    }),
  ),
});

/** Logs an action for each of one or several learners: all of them or none. */
export const saveActionsCall = {
  input: z.object({
    actions: z.array(action).check(
      z.minLength(1, saveMessages.noActions),
      z.maxLength(mostActions, saveMessages.tooManyActions(mostActions)),
      z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, saveMessages.oneIdTwice),
    ),
  }),
  output: z.discriminatedUnion("kind", [savedActions, conflict]),
};

export type ActionToSave = z.output<typeof action>;
export type SavedActions = z.output<typeof savedActions>;

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
