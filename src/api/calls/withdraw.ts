import * as z from "zod/mini";
import { saveMessages } from "../../messages/record-messages";
import { withdrawalSentence } from "../concern-rules";
import { obeys, recordKinds, savedOrConflict, seenVersion } from "./records";
import { text } from "./shapes";

const withdrawal = z
  .object({
    kind: z.enum(recordKinds),
    id: text.check(z.minLength(1, saveMessages.recordId)),
    version: seenVersion.check(z.minimum(1, saveMessages.version)),
    why: text,
  })
  .check(
    obeys(({ why }) => {
      const sentence = withdrawalSentence(why);
      return sentence === undefined ? [] : [{ field: "why", sentence }];
    }),
  );

/** Takes a record that was entered in error away from its learner. */
export const withdrawRecordCall = { input: withdrawal, output: savedOrConflict };
