import * as z from "zod/mini";
import { reportKinds } from "../../domain/reports/report";
import { callMessages } from "../../messages/panel-messages";
import { printMessages } from "../../messages/print-messages";
import { saveMessages } from "../../messages/record-messages";
import { nothing, text } from "./shapes";

/** Opens a learner's sheet in a dialog of its own. */
export const printCall = {
  input: z.object({
    learnerId: text.check(z.minLength(1, saveMessages.learnerId)),
    audience: z.enum(["one-to-one", "parents"], printMessages.audience),
  }),
  output: nothing,
};

/** Keeps a report's figures, as they are now, in a new tab. */
export const keepReportCall = {
  input: z.object({ kind: z.enum(reportKinds, callMessages.expected) }),
  /** The new tab's name. */
  output: z.object({ tab: text }),
};
