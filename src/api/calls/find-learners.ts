import * as z from "zod/mini";
import { text, tier } from "./shapes";

const foundLearner = z.object({
  learnerId: text,
  name: text,
  tutorGroup: text,
  courses: z.array(text),
  /** The worst of the courses. */
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
