import * as z from "zod/mini";
import { nothing, text, tier } from "./shapes";
import { contactRule } from "./support";

const selectedLearner = z.object({
  learnerId: text,
  name: text,
  /** Of the first selected row. */
  course: text,
  tutorGroup: text,
  tier,
  contactRule,
  /** A recorded No, or what else is noted about contact; "" where nothing is. */
  contactNote: text,
});

/** The learners of all selected rows of a tracker, each once, for one action for several of them. */
export const selectedLearnersCall = {
  input: nothing,
  output: z.object({
    learners: z.array(selectedLearner),
    /** Why there is none; "" when there are some. */
    message: text,
    /** How many selected rows are hidden and were left out, in a sentence; "" when none was. */
    leftOut: text,
  }),
};
