import * as z from "zod/mini";
import { saveMessages } from "../../messages/save-messages";
import { answerSentence } from "../concern-rules";
import { obeys, recordId, savedOrConflict, seenVersion } from "./records";
import { text } from "./shapes";

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
