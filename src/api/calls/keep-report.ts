import * as z from "zod/mini";
import { reportKinds } from "../../domain/reports/report";
import { callMessages } from "../../messages/call-messages";
import { text } from "./shapes";

/** Keeps a report's figures, as they are now, in a new tab. */
export const keepReportCall = {
  input: z.object({ kind: z.enum(reportKinds, callMessages.expected) }),
  /** The new tab's name. */
  output: z.object({ tab: text }),
};
