import * as z from "zod/mini";
import { callMessages } from "../../messages/panel-messages";
import { learnerId } from "./records";
import { nothing } from "./shapes";

/** Pages about a learner; without one, the card is that of the selected row. */
const views = ["card", "plan", "review", "history", "my-list", "set-up", "help"] as const;

/** Shows another page in place of the one that asks, with what it needs. */
export const openViewCall = {
  input: z.object({ view: z.enum(views, callMessages.expected), learnerId: z.optional(learnerId) }),
  output: nothing,
};
