import * as z from "zod/mini";
import { concernFields } from "../../domain/concerns/concern";
import { saveMessages } from "../../messages/record-messages";
import { concernsTable } from "../../tables/concerns";
import { answerSentence, concernSentences } from "../concern-rules";
import { sentFields } from "./record-fields";
import {
  aboutLearner,
  cellText,
  conflict,
  obeys,
  recordId,
  savedOrConflict,
  savedRecord,
  seenVersion,
} from "./records";
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

const answer = z
  .object({ id: recordId("CON"), version: seenVersion.check(z.minimum(1, saveMessages.version)), answer: text })
  .check(
    obeys(({ answer: typed }) => {
      const sentence = answerSentence(typed);
      return sentence === undefined ? [] : [{ field: "answer", sentence }];
    }),
  );

/** The tutor says what is done about a concern. */
export const answerConcernCall = { input: answer, output: savedOrConflict };
