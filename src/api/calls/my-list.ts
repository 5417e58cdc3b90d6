import * as z from "zod/mini";
import { cellText } from "./records";
import { text, tier } from "./shapes";

/** Something of mine with a date. */
const due = z.object({
  kind: z.enum(["Action", "Contact", "Plan", "Review", "Concern"]),
  id: text,
  learnerId: text,
  learner: text,
  course: text,
  title: text,
  /** 2025-09-01 */
  day: text,
});

const listedLearner = z.object({ learnerId: text, learner: text, tier, reasons: z.array(text) });

/** What waits for a person: of their learners (as tutor or teacher) and of what they own. */
export const myListCall = {
  /** Whose; without a name, the person of the account in use. */
  input: z.object({ name: z.optional(cellText) }),
  output: z.object({
    /** "" when the account is not in the Staff tab; then `message` says what to do. */
    name: text,
    message: text,
    /** Everybody whose list can be asked for. */
    names: z.array(text),
    /** The present part of the college's year, and what it asks of the person; `waiting` are marks or learners, 0 for a date. */
    year: z.object({
      phase: text,
      due: z.array(
        z.object({
          kind: z.enum(["Marks", "Reviews", "Key date"]),
          name: text,
          forWhom: text,
          /** 2025-12-12 */
          by: text,
          waiting: z.number(),
        }),
      ),
    }),
    overdue: z.array(due),
    thisWeek: z.array(due),
    concerns: z.array(
      z.object({
        id: text,
        version: z.number(),
        learnerId: text,
        learner: text,
        course: text,
        concern: text,
        target: text,
        byWhen: text,
        raisedBy: text,
      }),
    ),
    /** To the concerns that the person raised, of the last two weeks. */
    answers: z.array(z.object({ learnerId: text, learner: text, tutor: text, answer: text })),
    redWithoutAction: z.array(listedLearner),
    /** Since the latest data point's snapshot; `since` is "" when there is none. */
    changedTier: z.object({
      since: text,
      learners: z.array(z.object({ learnerId: text, learner: text, course: text, was: tier, now: tier })),
    }),
  }),
};

export type MyList = z.output<(typeof myListCall)["output"]>;
