import * as z from "zod/mini";
import { callMessages } from "../../messages/call-messages";
import { nothing } from "./shapes";

/** Shows another page in place of the one that asks. */
export const openViewCall = {
  input: z.object({ view: z.enum(["card", "set-up", "help"], callMessages.expected) }),
  output: nothing,
};
