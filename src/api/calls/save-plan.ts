import * as z from "zod/mini";
import { planFields, planStatuses } from "../../domain/plans/plan";
import { saveMessages } from "../../messages/record-messages";
import { plansTable } from "../../tables/plans";
import { planSentences } from "../plan-rules";
import { aboutLearner, cellText, obeys, outcome, recordId, savedOrConflict, seenVersion } from "./records";
import { sentFields } from "./record-fields";
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

const plan = z
  .object({
    id: recordId("ISP"),
    version: seenVersion,
    ...aboutLearner,
    ...sentFields(plansTable, planFields),
    status: z.enum(planStatuses, saveMessages.planStatus),
    targets: z.array(planTarget),
    outcome,
  })
  .check(obeys(planSentences));

/** Keeps a draft, activates, adjusts or closes an Individual Support Plan. */
export const savePlanCall = { input: plan, output: savedOrConflict };

export type PlanToSave = z.output<typeof plan>;
