import * as z from "zod/mini";
import { callMessages } from "../../messages/panel-messages";
import { text } from "./shapes";

/** Brings the made-up department, a step at each call; `next` is left out once all is there. */
export const bringMadeUpCall = {
  input: z.object({ step: z.int(callMessages.expected).check(z.minimum(0, callMessages.expected)) }),
  output: z.object({ next: z.optional(z.number()), done: text }),
};

/** Where the tour stops. */
const places = ["mark", "tier", "reason", "log", "at-risk", "print"] as const;

/** Selects the cell that a stop of the tour is about, and says which it is and what stands there. */
export const showPlaceCall = {
  input: z.object({ place: z.enum(places, callMessages.expected) }),
  output: z.object({ where: text, shown: text }),
};
