import type { Setting } from "./setting";

/** Who is at risk of NEET, and when careers guidance is due. */
export const destinationSettings = [
  {
    key: "neet.signs",
    value: 2,
    unit: "signs",
    meaning:
      "At risk of NEET from this many signs: no intended destination, Red on a course, attendance below attendance.severe",
    source: "college policy 13.2 asks to identify them; the signs and the number are ours",
    minimum: 1,
    maximum: 3,
  },
  {
    key: "guidance.weeks",
    value: 12,
    unit: "weeks",
    meaning:
      "A learner at risk of NEET is due careers guidance again after this; everybody is once in an academic year",
    source: 'college policy 13.3 says "key decision points"; the number is ours',
    minimum: 1,
    maximum: 52,
  },
] as const satisfies readonly Setting[];
