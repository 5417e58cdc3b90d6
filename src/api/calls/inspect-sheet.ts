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

export const inspectSheetCall = { input: nothing, output: inspection };

export type SheetInspection = z.output<typeof inspection>;
export type FoundColumn = z.output<typeof foundColumn>;
