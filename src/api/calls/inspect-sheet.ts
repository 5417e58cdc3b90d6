import * as z from "zod/mini";
import { column, nothing, row, text } from "./shapes";

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
  /** A sentence that says from what it was taken; absent where its heading is the tracker's own. */
  why: z.optional(text),
  /** For an assessment; absent when it has to be asked. */
  maxMark: z.optional(z.number()),
  weight: z.optional(z.number()),
  /** The heading that it gets, where two columns of one heading could not be told apart. */
  code: z.optional(text),
});

const question = z.object({
  about: z.enum([
    "learnerId",
    "qualification",
    "subject",
    "attitude",
    "maximum",
    "weight",
    "heading",
    "marks",
    "attendance",
    "direction",
    "several",
    "column",
  ]),
  text,
  /** The column that it is about. */
  column: z.optional(column),
  /** The columns among which the answer is. */
  choices: z.optional(z.array(column)),
  /** "" where the sheet says nothing. */
  guess: z.optional(text),
});

/** What *Use this sheet* found; nothing has been changed. */
const inspection = z.object({
  sheet: text,
  headerRow: row,
  /** Rows below the headings that hold anything. */
  rows: z.number(),
  alreadyTracker: z.boolean(),
  /** The keys of the columns of ours that stand already; they are none of `columns`. */
  own: z.array(text),
  columns: z.array(foundColumn),
  questions: z.array(question),
  /** What is asked of the whole sheet once a column makes it needed; `answers` where there are no others, `offers` where there may be. */
  whole: z.array(
    z.object({
      about: z.enum(["qualification", "subject", "attitude"]),
      text,
      guess: text,
      answers: z.optional(z.array(text)),
      offers: z.optional(z.array(text)),
    }),
  ),
  /** What a column can be used as. */
  uses: z.array(z.object({ key: text, header: text, note: text })),
  /** The columns that are worked out; of each need one column is enough. */
  computed: z.array(
    z.object({ key: text, header: text, needs: z.array(z.object({ keys: z.array(text), words: text })) }),
  ),
  /** Headings that would be added to the right. */
  adds: z.array(text),
  /** A sentence per column that cannot be calculated. */
  lacks: z.array(text),
});

export const inspectSheetCall = { input: nothing, output: inspection };

export type SheetInspection = z.output<typeof inspection>;
export type FoundColumn = z.output<typeof foundColumn>;
export type SheetQuestion = z.output<typeof question>;
