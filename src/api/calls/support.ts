import * as z from "zod/mini";
import { parentContactRules } from "../../domain/interventions/parent-contact";
import { callMessages } from "../../messages/call-messages";
import { text } from "./shapes";

/** A learner's actions at a glance. A day is 2025-09-01. */
export const openActions = z.object({
  open: z.number(),
  overdue: z.number(),
  /** "" when there is none. */
  nextReview: text,
});
export const contactRule = z.enum(parentContactRules, callMessages.expected);

/** What is being done for the learner, and what a new action needs to know. */
export const support = z.object({
  actions: openActions,
  contactRule,
  /** Names from the Staff tab, to choose an owner from. */
  staff: z.array(text),
});
