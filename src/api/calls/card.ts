import * as z from "zod/mini";
import { learnerId } from "./records";
import { cell, row, text, tier } from "./shapes";
import { support } from "./support";

const mark = z.object({
  assessment: text,
  /** 0 to 100; null where there is a code, nothing, or something that is not a mark. */
  percent: z.nullable(z.number()),
  /** ABS, NS, EX, or what was found instead of a mark; "" otherwise. */
  code: text,
});

/** One measure of the risk rule: what is recorded, the lines it is held against, and what came of it. */
const judgement = z.object({
  heading: text,
  value: text,
  /** Null for a concern that is raised or not. */
  lines: z.nullable(
    z.object({ side: z.enum(["below", "or less", "or more"]), concern: text, severe: text, floor: z.optional(text) }),
  ),
  verdict: z.enum(["severe", "concern", "no concern", "not read", "not recorded", "not judged"]),
});

/** One row of a tracker. A text is "" where the tracker has no such column or nothing in it. */
const enrolment = z.object({
  sheet: text,
  row,
  course: text,
  qualification: text,
  subject: text,
  group: text,
  teacher: text,
  /** What the MEG starts from, such as the average GCSE score. */
  baseline: cell,
  meg: cell,
  agreedMeg: cell,
  /** When the target was discussed with the learner, 2025-10-01; "" while it is not recorded. */
  discussedOn: text,
  aspiration: cell,
  workingAt: cell,
  forecast: cell,
  /** Per cent. */
  average: cell,
  /** In grades; negative is below the MEG. */
  gap: cell,
  band: cell,
  /** How similar learners nationally shared out over the grades, best first, in per cent; none where nothing is published. */
  chances: z.array(z.object({ grade: text, percent: z.number() })),
  tier,
  reasons: z.array(text),
  action: text,
  /** In the order of the tracker's columns. */
  marks: z.array(mark),
  /** Attendance, punctuality, behaviour…: those that the tracker has, in its order, under the tracker's headings. */
  signals: z.array(
    z.object({
      heading: text,
      value: cell,
      /** The day that an imported figure is of, 2025-09-01; "" where it was typed. */
      asOf: text,
    }),
  ),
  /** Every measure of the risk rule, also those that are not recorded. */
  judged: z.array(judgement),
  /** What a new action about this course begins with; "" where nothing is known. */
  suggested: z.object({ issue: text, measure: text, from: text, to: text }),
});

/** Something about the workbook as a whole, such as that the add-on was updated. */
const notice = z.optional(text);

/** A learner with every course in the workbook; the selected row comes first. */
const learnerCard = z.object({
  kind: z.literal("learner"),
  learner: z.object({ id: text, name: text, tutor: text, tutorGroup: text }),
  /** Over all courses: areas of concern are put together. */
  overall: tier,
  /** The areas, where it takes several courses together to make the learner Red; "" otherwise. */
  overallWhy: text,
  enrolments: z.array(enrolment),
  /** The first of them is that of the selected row. */
  ofSelectedRow: z.optional(z.boolean()),
  support,
  notice,
});

/** Why there is no card: no row selected, a row without a learner ID, not a tracker. */
const noCard = z.object({ kind: z.literal("none"), message: text, notice });

const card = z.discriminatedUnion("kind", [learnerCard, noCard]);

/** The card of the selected row, or of the learner with that ID. */
export const cardCall = { input: z.object({ learnerId: z.optional(learnerId) }), output: card };

export type Mark = z.output<typeof mark>;
export type Enrolment = z.output<typeof enrolment>;
export type Card = z.output<typeof card>;
export type LearnerCard = z.output<typeof learnerCard>;
