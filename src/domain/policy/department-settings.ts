import type { Setting } from "./setting";

/** What a department can act on, and what its data checks look at. */
export const departmentSettings = [
  {
    key: "alert.budget",
    value: 3,
    unit: "learners per tutor and week",
    meaning: "How many learners at risk without an action a tutor is asked to see in one week, the worst first",
    source: "ours",
    minimum: 1,
    maximum: 100,
  },
  {
    key: "action.review",
    value: 14,
    unit: "days",
    meaning: "How long after its start a new action is to be reviewed, unless whoever logs it says otherwise",
    source: "ours",
    minimum: 1,
    maximum: 365,
  },
  {
    key: "check.distance",
    value: 40,
    unit: "percentage points",
    meaning: "A mark at least this far from the learner's other marks is listed in Data checks",
    source: "ours",
    minimum: 5,
    maximum: 100,
  },
] as const satisfies readonly Setting[];
