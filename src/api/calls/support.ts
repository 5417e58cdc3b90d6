import * as z from "zod/mini";
import { actionFields } from "../../domain/interventions/action";
import { parentContactRules } from "../../domain/interventions/parent-contact";
import { planStatuses } from "../../domain/plans/plan";
import { callMessages } from "../../messages/panel-messages";
import { interventionsTable } from "../../tables/interventions";
import { keptFields } from "./record-fields";
import { text } from "./shapes";

/** A learner's actions at a glance. A day is 2025-09-01. */
export const openActions = z.object({
  open: z.number(),
  overdue: z.number(),
  /** "" when there is none. */
  nextReview: text,
});
export const contactRule = z.enum(parentContactRules, callMessages.expected);

/** How a success test or a target stands. */
const standing = {
  state: z.enum(["met", "not met", "not yet due", "cannot say"], callMessages.expected),
  /** What the tracker shows today; "" when nothing can be compared. */
  found: text,
};

/** An action that is not closed, with all that was logged. A day is "" when it cannot be read. */
const openAction = z.object({
  id: text,
  version: z.number(),
  ...keptFields(interventionsTable, ["course", "category", ...actionFields]),
  overdue: z.boolean(),
  ...standing,
});

export const evaluatedTarget = z.object({
  measure: text,
  signal: text,
  course: text,
  baseline: text,
  goal: text,
  byWhen: text,
  ...standing,
});

/** The plan that is not closed. */
const planSummary = z.object({
  id: text,
  version: z.number(),
  status: z.enum(planStatuses, callMessages.expected),
  review: text,
  overdue: z.boolean(),
  targets: z.array(evaluatedTarget),
});

const openConcern = z.object({
  id: text,
  version: z.number(),
  course: text,
  concern: text,
  target: text,
  byWhen: text,
  raisedBy: text,
  /** When it was raised. */
  day: text,
});

/** What is being done for the learner, and what a new action needs to know. */
export const support = z.object({
  actions: openActions,
  /** By review date, overdue ones first. */
  openActions: z.array(openAction),
  /** Not answered yet, oldest first. */
  concerns: z.array(openConcern),
  plan: z.nullable(planSummary),
  /** The earliest review of an action, the plan or the learner that is still to come or overdue; "" when none is known. */
  nextReview: text,
  nextReviewOverdue: z.boolean(),
  contactRule,
  /** A recorded No, or what else is noted about contact, as it was typed; "" where nothing is. */
  contactNote: text,
  /** Names from the Staff tab, to choose an owner from. */
  staff: z.array(text),
  /** Whoever is at work, by the name in the Staff tab; "" when it is not there. */
  me: text,
  /** Days from the start of a new action to its review. */
  reviewDays: z.number(),
  /** From the Staff tab, by the tutor's name; "" when it is not there. */
  tutorEmail: text,
});

export type Support = z.output<typeof support>;
