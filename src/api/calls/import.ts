import * as z from "zod/mini";
import { calendarDate } from "../../domain/calendar/calendar-date";
import type { ColumnUse, TargetKey } from "../../domain/import/import-file";
import { importMessages as words } from "../../messages/import-messages";
import { columnUses } from "../../records/import/known-headings";
import { allTargets } from "../../records/import/targets";
import { report } from "./report";
import { cell, column, row, text } from "./shapes";

/** Ours: some 50,000 rows, far more than a college has learners. */
const longest = 5_000_000;

const uses: readonly ColumnUse[] = ["", ...columnUses.map(({ key }) => key)];
const targetKey = z.custom<TargetKey>(
  (key) => typeof key === "string" && (key.startsWith("mark ") || allTargets.some((one) => one.key === key)),
  words.columnUse,
);
const use = z.custom<ColumnUse>(
  (key) => typeof key === "string" && (key.startsWith("mark ") || (uses as readonly string[]).includes(key)),
  words.columnUse,
);

/** A pasted or uploaded export, and what a person decided about its columns and its unmatched rows. */
const importFile = {
  text: text.check(
    z.minLength(1, words.noText),
    z.maxLength(longest, { error: ({ input }) => words.tooLong((input as string).length) }),
  ),
  columns: z.array(z.object({ column, use })),
  /** Rows of the file whose suggested learner was confirmed. */
  confirmed: z.array(row),
};

const change = z.object({
  sheet: text,
  row,
  /** Such as "K12". */
  cell: text,
  learnerId: text,
  name: text,
  course: text,
  key: targetKey,
  header: text,
  /** "" for an empty cell. */
  before: cell,
  after: cell,
  /** The file's row. */
  from: row,
});

const importPreview = z.object({
  /** As 2025-09-01: the figures are of this day, unless somebody says otherwise. */
  today: text,
  /** Of the file, from 1; 0 where it has no headings. */
  headerRow: z.number(),
  /** Rows below the headings. */
  rows: z.number(),
  columns: z.array(z.object({ column, heading: text, use, samples: z.array(text) })),
  /** What a column can be used as. */
  uses: z.array(z.object({ key: use, header: text })),
  changes: z.array(change),
  /** Cells that say already what the file says. */
  same: z.number(),
  /** Of the file; of more than some 200 only the first are listed, and each that a person is asked about. */
  counts: z.object({ bad: z.number(), unmatched: z.number() }),
  unmatched: z.array(
    z.object({
      row,
      learnerId: text,
      name: text,
      course: text,
      reason: text,
      suggestion: z.nullable(z.object({ learnerId: text, name: text, hasBirth: z.boolean() })),
    }),
  ),
  bad: z.array(z.object({ row, heading: text, found: text, reason: text })),
  notes: z.array(text),
});

export const previewImportCall = { input: z.object(importFile), output: importPreview };

export type ImportPreview = z.output<typeof importPreview>;

const acceptedImport = z.object({
  ...importFile,
  id: text.check(z.regex(/^IMP-[0-9a-f]{24}$/, words.importId)),
  /** The changes that overwrite something and were ticked, as `changeId` writes them. */
  replace: z.array(text),
  /** The day that the figures are of; today where it is left out. */
  asOf: z.optional(text.check(z.refine((day) => calendarDate(day) !== undefined, words.asOfNoDay))),
});

export const applyImportCall = { input: acceptedImport, output: report };

/** Undoes the last import, as long as no other followed. The ID is the same for every try of one undoing. */
export const undoImportCall = {
  input: z.object({ id: text.check(z.regex(/^UND-[0-9a-f]{24}$/, words.importId)) }),
  output: report,
};
