import { endedCourses } from "../../department/results";
import { isNoAward } from "../../evidence/course-scales";
import { shareOf } from "../figures";
import type { Indicator } from "../indicator";

export const achievement: Indicator = {
  id: "achievement",
  name: "Achievement %",
  definition:
    "Of the learners whose course has ended, with a final grade or because they left, the share who stayed and passed: retention times pass rate, as FE counts it. Who moved to another course is left out",
  source: "Outcomes",
  status: "Final",
  frequency: "A",
  polarity: "H",
  digits: 1,
  measure: (department) => {
    const ended = endedCourses(department);
    // While nobody has a final grade the year has not ended: those who left early are not all there is to say.
    if (!ended.some(({ grade }) => grade)) return undefined;
    return shareOf(ended, ({ grade }) => grade !== undefined && !isNoAward(grade));
  },
};
