import * as z from "zod/mini";
import { planFields, planStatuses } from "../../domain/plans/plan";
import { reviewFields } from "../../domain/reviews/progress-review";
import { callMessages } from "../../messages/panel-messages";
import { plansTable } from "../../tables/plans";
import { reviewsTable } from "../../tables/reviews";
import { keptFields } from "./record-fields";
import { learnerId, outcome, recordKinds } from "./records";
import { cell, text } from "./shapes";
import { evaluatedTarget } from "./support";

/** The plan that is not closed, its targets evaluated today. */
const currentPlan = z.object({
  id: text,
  version: z.number(),
  ...keptFields(plansTable, planFields),
  status: z.enum(planStatuses, callMessages.expected),
  targets: z.array(evaluatedTarget),
  outcome,
  loggedBy: text,
  loggedAt: text,
});

/** One of the learner's courses, for the review's page and for agreeing a grade. */
const reviewedSubject = z.object({
  sheet: text,
  course: text,
  subject: text,
  qualification: text,
  baseline: cell,
  meg: cell,
  agreedMeg: cell,
  agreedBy: text,
  agreedWhy: text,
  aspiration: cell,
  workingAt: cell,
  forecast: cell,
  average: cell,
  gap: cell,
  band: cell,
  /** That can be agreed, best first; empty for a qualification that is not known. */
  grades: z.array(text),
});

/** A progress review as it can begin: filled in from the sheet, and with what lasts from the review before. */
const prepared = z.object({
  subjects: z.array(reviewedSubject),
  performance: text,
  attendance: text,
  behaviour: text,
  effort: text,
  wellbeing: text,
  goal: text,
  targets: text,
});

const lastReview = z.object({
  id: text,
  version: z.number(),
  ...keptFields(reviewsTable, reviewFields),
  agreedMegs: text,
});

const change = z.object({ field: text, before: text, after: text });

/** One record about the learner, as it stands, with the changes that made it so. */
const entry = z.object({
  kind: z.enum(recordKinds),
  id: text,
  version: z.number(),
  status: text,
  /** The day that it is about: 2025-09-01. */
  day: text,
  course: text,
  title: text,
  /** Under the tab's headings; empty ones are left out. */
  fields: z.array(z.object({ heading: text, value: text })),
  /** Newest first; the first version has no changes. */
  versions: z.array(z.object({ version: z.number(), when: text, by: text, changes: z.array(change) })),
});

/** Everything on file about a learner. */
export const learnerFileCall = {
  input: z.object({ learnerId }),
  output: z.object({
    learnerId: text,
    plan: z.nullable(currentPlan),
    /** The tier's reasons, each once: what a plan's concerns can begin with. */
    factors: z.array(text),
    prepared,
    lastReview: z.nullable(lastReview),
    /** Newest first. */
    history: z.array(entry),
  }),
};

export type LearnerFile = z.output<(typeof learnerFileCall)["output"]>;
export type HistoryEntry = z.output<typeof entry>;
