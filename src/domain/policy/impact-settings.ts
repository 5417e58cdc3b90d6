import type { Setting } from "./setting";

/** When an intervention's impact can be told. */
export const impactSettings = [
  {
    key: "impact.minimum",
    value: 10,
    unit: "learners",
    meaning:
      "Fewest learners who had a kind of support, each beside similar ones who did not, for its impact to be told",
    source: "ours",
    minimum: 2,
    maximum: 1000,
  },
  {
    key: "impact.start",
    value: 0.5,
    unit: "points of the starting score",
    meaning: "Impact: starts this close are the same",
    source: "ours",
    minimum: 0,
    maximum: 100,
  },
  {
    key: "impact.mark",
    value: 5,
    unit: "percentage points",
    meaning: "Impact: averages or attendance this close at the time are the same",
    source: "ours",
    minimum: 0,
    maximum: 100,
  },
  {
    key: "impact.days",
    value: 28,
    unit: "days",
    meaning: "Impact is not told sooner than this after the support began",
    source: "ours",
    minimum: 1,
    maximum: 365,
  },
] as const satisfies readonly Setting[];
