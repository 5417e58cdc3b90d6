import * as z from "zod/mini";
import { concernFields } from "../../domain/concerns/concern-problems";
import { concernsTable } from "../../tables/concerns";
import { concernSentences } from "../concern-rules";
import { aboutLearner, cellText, conflict, obeys, recordId, savedRecord, seenVersion } from "./records";
import { sentFields } from "./record-fields";
import { text } from "./shapes";

const concern = z
  .object({
    id: recordId("CON"),
    version: seenVersion,
    ...aboutLearner,
    course: cellText,
    ...sentFields(concernsTable, concernFields),
  })
  .check(obeys(concernSentences));

/** What a `mailto:` link needs. It says nothing about the learner: only where in the spreadsheet to look. */
const mail = z.object({ subject: text, body: text });

/** Raises a concern with a tutor. The tutor's address is the card's `support.tutorEmail`. */
export const saveConcernCall = {
  input: concern,
  output: z.discriminatedUnion("kind", [z.extend(savedRecord, { mail }), conflict]),
};

export type ConcernToSave = z.output<typeof concern>;
