import * as z from "zod/mini";
import { planStatuses } from "../../domain/plans/plan";
import { saveMessages } from "../../messages/save-messages";
import { planSentences } from "../plan-rules";
import { aboutLearner, cellText, obeys, outcome, recordId, savedOrConflict, seenVersion } from "./records";
import { text } from "./shapes";

const planTarget = z.object({
  measure: text,
  /** The heading of a column of the tracker, from `measures`; "" for a target that a person judges. */
  signal: cellText,
  /** "" when it is about all of the learner's courses. */
  course: cellText,
  baseline: text,
  goal: text,
  byWhen: text,
});

export const planFields = {
  status: z.enum(planStatuses, saveMessages.planStatus),
  concerns: text,
  targets: z.array(planTarget),
  interventions: text,
  staff: text,
  start: text,
  review: text,
  end: text,
  progress: text,
  outcome,
  why: text,
};

const plan = z
  .object({ id: recordId("ISP"), version: seenVersion, ...aboutLearner, ...planFields })
  .check(obeys(planSentences));

/** Keeps a draft, activates, adjusts or closes an Individual Support Plan. */
export const savePlanCall = { input: plan, output: savedOrConflict };

export type PlanToSave = z.output<typeof plan>;
