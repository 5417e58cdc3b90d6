import * as z from "zod/mini";
import { printMessages } from "../../messages/print-messages";
import { saveMessages } from "../../messages/save-messages";
import { nothing, text } from "./shapes";

/** Opens a learner's sheet in a dialog of its own. */
export const printCall = {
  input: z.object({
    learnerId: text.check(z.minLength(1, saveMessages.learnerId)),
    audience: z.enum(["one-to-one", "parents"], printMessages.audience),
  }),
  output: nothing,
};
