// What the sidebar and the server say to each other: each call's name, what it takes and what it gives. The server checks both ways;
// the sidebar takes only the types from here, since zod alone would be a third of its 60 kB. Rules that a form needs too are plain functions.
import * as z from "zod/mini";
import { contactAnswers } from "../domain/interventions/action";
import { isCellText } from "../domain/interventions/cell-text";
import { parentContactRules } from "../domain/interventions/parent-contact";
import { tiers } from "../domain/risk/tiers";
import { callMessages, formMessages, saveMessages } from "../messages";
import { actionSentences } from "./action-rules";
import { isMaxMark, isWeight, wholePlanProblems } from "./plan-rules";

const words = callMessages;
const text = z.string(words.text);
/** What a cell shows: a number, or text such as a grade or a sentence; "" when there is nothing. */
const cell = z.union([z.number(), z.string()], words.cell);
/** Counted from 0. */
const column = z.int(words.column).check(z.minimum(0, words.column));
/** As the sheet numbers it, from 1. */
const row = z.int(words.row).check(z.minimum(1, words.row));

/** null where the tracker has no risk tier yet. */
const tier = z.nullable(z.enum(tiers, words.tier));

const mark = z.object({
  assessment: text,
  /** 0 to 100; null where there is a code, nothing, or something that is not a mark. */
  percent: z.nullable(z.number()),
  /** ABS, NS, EX, or what was found instead of a mark; "" otherwise. */
  code: text,
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
  meg: cell,
  agreedMeg: cell,
  aspiration: cell,
  workingAt: cell,
  forecast: cell,
  /** Per cent. */
  average: cell,
  /** In grades; negative is below the MEG. */
  gap: cell,
  band: cell,
  tier,
  reasons: z.array(text),
  action: text,
  /** In the order of the tracker's columns. */
  marks: z.array(mark),
  /** Attendance, punctuality, behaviour…: those that the tracker has, in its order, under the tracker's headings. */
  signals: z.array(z.object({ heading: text, value: cell })),
});

/** A learner's actions at a glance. A day is 2025-09-01. */
const openActions = z.object({
  open: z.number(),
  overdue: z.number(),
  /** "" when there is none. */
  nextReview: text,
});
const contactRule = z.enum(parentContactRules, callMessages.expected);

/** What is being done for the learner, and what a new action needs to know. */
const support = z.object({
  actions: openActions,
  contactRule,
  /** Names from the Staff tab, to choose an owner from. */
  staff: z.array(text),
});

/** The learner of the selected row, with every course in the workbook; the selected row comes first. */
const learnerCard = z.object({
  kind: z.literal("learner"),
  learner: z.object({ id: text, name: text, tutor: text, tutorGroup: text }),
  /** The worst of the courses. */
  overall: tier,
  enrolments: z.array(enrolment),
  support,
});

/** Why there is no card: no row selected, a row without a learner ID, not a tracker. */
const noCard = z.object({ kind: z.literal("none"), message: text });

const card = z.discriminatedUnion("kind", [learnerCard, noCard]);

/** What an action found and did. The twin of `Report` in the tables. */
const report = z.object({
  summary: text,
  lines: z.array(z.object({ kind: z.enum(["done", "left", "note"]), where: text, text })),
});

/** One column of the user's sheet, and what we take it for. */
const foundColumn = z.object({
  column,
  letter: text,
  heading: text,
  /** The first few cells below the heading, as text. */
  samples: z.array(text),
  /** A key of `uses`, "assessment", or "" for a column that stays as it is and is not read. */
  use: text,
  certainty: z.enum(["ask", "guess", "sure"]),
  /** For an assessment. */
  maxMark: z.optional(z.number()),
  weight: z.optional(z.number()),
});

const question = z.discriminatedUnion("about", [
  z.object({ about: z.literal("learnerId"), text, choices: z.array(column) }),
  z.object({ about: z.enum(["qualification", "subject"]), text, guess: text }),
]);

/** What *Use this sheet* found; nothing has been changed. */
const inspection = z.object({
  sheet: text,
  headerRow: row,
  /** Rows below the headings that hold anything. */
  rows: z.number(),
  alreadyTracker: z.boolean(),
  columns: z.array(foundColumn),
  questions: z.array(question),
  /** What a column can be used as. */
  uses: z.array(z.object({ key: text, header: text, note: text })),
  /** Headings that would be added to the right. */
  adds: z.array(text),
  /** A sentence per column that cannot be calculated. */
  lacks: z.array(text),
});

const plannedAssessment = z.object({
  column,
  heading: text.check(z.minLength(1, words.assessmentHeading)),
  maxMark: z.number(formMessages.maxMark).check(z.refine(isMaxMark, formMessages.maxMark)),
  weight: z.number(formMessages.weight).check(z.refine(isWeight, formMessages.weight)),
});

/** What *Use this sheet* is to do: the inspection, confirmed or corrected. Headings show that no column has moved since. */
const sheetPlan = z
  .object({
    sheet: text.check(z.minLength(1, words.sheet)),
    headerRow: row,
    columns: z.array(z.object({ column, heading: text, key: text })),
    assessments: z.array(plannedAssessment),
    constants: z.object({ qualification: z.optional(text), subject: z.optional(text) }),
  })
  .check(({ value, issues }) => {
    for (const message of wholePlanProblems(value)) issues.push({ code: "custom", input: value, path: [], message });
  });

const optionalNumber = z.nullable(z.number(saveMessages.number));

/** What the card took from the sheet. */
const cellText = text.check(z.refine(isCellText, saveMessages.cellText));

/** An action to log. The client makes its ID, so that a save that is repeated is written once. */
const action = z
  .object({
    id: text.check(z.regex(/^ACT-[0-9a-f]{24}$/, saveMessages.recordId)),
    learnerId: cellText.check(z.minLength(1, saveMessages.learnerId)),
    learner: cellText,
    course: cellText,
    type: text,
    issue: text,
    plan: text,
    owner: text,
    start: text,
    measure: text,
    from: text,
    to: text,
    byWhen: text,
    review: text,
    sessions: optionalNumber,
    minutes: optionalNumber,
    cost: optionalNumber,
    fundingSource: text,
    contactRule,
    contact: z.enum(["", ...contactAnswers], saveMessages.contact),
    contactOutcome: text,
  })
  .check(({ value, issues }) => {
    for (const { field, sentence } of actionSentences(value))
      issues.push({ code: "custom", input: value, path: [field], message: sentence });
  });

const savedAction = z.object({
  sheet: text,
  row,
  /** Nothing was written now: an earlier try with this ID had been. */
  before: z.boolean(),
  loggedBy: text,
  /** Of the learner, with this one. */
  actions: openActions,
});

const nothing = z.object({});

export const contract = {
  card: { input: nothing, output: card },
  inspectSheet: { input: nothing, output: inspection },
  setUpSheet: { input: sheetPlan, output: report },
  saveAction: { input: action, output: savedAction },
};

type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<Name extends CallName> = z.output<Contract[Name]["input"]>;
export type Output<Name extends CallName> = z.output<Contract[Name]["output"]>;

export type Mark = z.output<typeof mark>;
export type Enrolment = z.output<typeof enrolment>;
export type Card = z.output<typeof card>;
export type LearnerCard = z.output<typeof learnerCard>;
export type SavedAction = z.output<typeof savedAction>;
export type Report = z.output<typeof report>;
export type SheetInspection = z.output<typeof inspection>;
export type FoundColumn = z.output<typeof foundColumn>;
export type SheetPlan = z.output<typeof sheetPlan>;

/** What a menu action opens the sidebar with. Without data the view asks for it. */
export type Start =
  | { readonly view: "card"; readonly data?: Card }
  | { readonly view: "set-up"; readonly data?: SheetInspection }
  | { readonly view: "report"; readonly data: Report }
  | { readonly view: "help" };

/** The one answer of `call`: errors travel as data, since Google replaces a thrown sentence by its own. */
export type Answer =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

export type ErrorCode = "unknown-call" | "bad-input" | "failed" | "bad-output";
