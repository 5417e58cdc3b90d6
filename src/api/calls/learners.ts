import * as z from "zod/mini";
import { nothing, text, tier } from "./shapes";
import { contactRule } from "./support";

const foundLearner = z.object({
  learnerId: text,
  name: text,
  tutorGroup: text,
  courses: z.array(text),
  /** Over all courses. */
  tier,
});

/** Learners of the whole workbook by the beginnings of their names, in any order, or by ID. */
export const findLearnersCall = {
  input: z.object({ text }),
  output: z.object({
    /** At most 20, by surname. */
    learners: z.array(foundLearner),
    /** How many more match. */
    more: z.number(),
  }),
};

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
