import type { Setting } from "./setting";

/** Who is a similar learner, and where the progress bands begin. */
export const progressSettings = [
  {
    key: "peers.minimum",
    value: 10,
    unit: "learners",
    meaning: "Fewest learners with a similar start for a progress band",
    source: "ours",
    minimum: 2,
    maximum: 100,
  },
  {
    key: "peers.window",
    value: 0.5,
    unit: "GCSE grades of the starting score",
    meaning: "Starts this close are similar; a grade is 5 points of a key stage 2 score, and 10 of another scale",
    source: "ours",
    minimum: 0,
    maximum: 100,
  },
  {
    key: "peers.widest",
    value: 1,
    unit: "GCSE grades of the starting score",
    meaning: "How far the search may widen to find enough learners",
    source: "ours",
    minimum: 0,
    maximum: 100,
  },
  {
    key: "peers.spread",
    value: 2,
    unit: "percentage points",
    meaning:
      "The marks of similar learners are taken to spread by this at least: where all but tie, tenths say nothing",
    source: "ours",
    minimum: 0.1,
    maximum: 100,
  },
  {
    key: "band.exceeding",
    value: 1,
    unit: "standard deviations",
    meaning: "Exceeding from here, against learners with a similar start",
    source: "ours",
    minimum: -4,
    maximum: 4,
  },
  {
    key: "band.expected",
    value: -0.25,
    unit: "standard deviations",
    meaning: "Expected from here",
    source: "ours",
    minimum: -4,
    maximum: 4,
  },
  {
    key: "band.limited",
    value: -1,
    unit: "standard deviations",
    meaning: "Limited from here down; Satisfactory lies between",
    source: "ours",
    minimum: -4,
    maximum: 4,
  },
] as const satisfies readonly Setting[];
