// What the calls that save records share.
import * as z from "zod/mini";
import { isCellText } from "../../domain/interventions/cell-text";
import { outcomes } from "../../domain/interventions/outcome";
import { saveMessages } from "../../messages/record-messages";
import { row, text } from "./shapes";

/** What the card took from the sheet. */
export const cellText = text.check(z.refine(isCellText, saveMessages.cellText));
export const learnerId = cellText.check(z.trim(), z.minLength(1, saveMessages.learnerId));
export const outcome = z.nullable(
  z.union(
    outcomes.map(({ value }) => z.literal(value)),
    saveMessages.outcome,
  ),
);
/** The client makes a record's ID, so that a save that is repeated is written once. */
export const recordId = (prefix: "ACT" | "ISP" | "REV" | "CON") =>
  text.check(z.regex(new RegExp(`^${prefix}-[0-9a-f]{24}$`), saveMessages.recordId));
export const recordKinds = ["Action", "Plan", "Review", "Concern"] as const;
/** The version that the user saw; 0 for a new record. */
export const seenVersion = z.int(saveMessages.version).check(z.minimum(0, saveMessages.version));

/** Whom a record is about, as the card shows it. */
export const aboutLearner = { learnerId, learner: cellText };

/** Where a record stands. */
export const savedRecord = z.object({
  kind: z.literal("saved"),
  sheet: text,
  row,
  version: z.number(),
  /** Nothing was written now: an earlier try had been. */
  before: z.boolean(),
  /** Who first saved it. */
  loggedBy: text,
});

/** Somebody else has changed the record since it was seen; nothing was written. To save all the same, send it again with this version. */
export const conflict = z.object({
  kind: z.literal("conflict"),
  id: text,
  /** What stands in the sheet. */
  version: z.number(),
  /** "" when the audit does not say. */
  savedBy: text,
  savedAt: text,
  /** Of what was sent, the fields that stand otherwise in the sheet; `key` is the field's name in the call. */
  differences: z.array(z.object({ key: text, heading: text, theirs: text, yours: text })),
});

export const savedOrConflict = z.discriminatedUnion("kind", [savedRecord, conflict]);

interface Sentence {
  readonly field: string;
  readonly sentence: string;
}

/** The shared rules of a form as a check of what arrives. */
export const obeys =
  <Form>(rules: (form: Form) => readonly Sentence[]) =>
  ({ value, issues }: z.core.ParsePayload<Form>) => {
    for (const { field, sentence } of rules(value))
      issues.push({ code: "custom", input: value, path: [field], message: sentence });
  };

export type SavedRecord = z.output<typeof savedRecord>;
export type Conflict = z.output<typeof conflict>;
