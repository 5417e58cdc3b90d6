import type { Setting } from "./setting";

/** The academic year and the expected grade. */
export const targetSettings = [
  {
    key: "year.start",
    // For a sheet without a Policy tab, since a custom function has no clock.
    value: "2025-09-01",
    unit: "date",
    meaning: "First day of the academic year; a learner's age is taken on it",
    source: "ours; a new tab is given 1 September of the present year, from August on of the coming one",
  },
  {
    key: "meg.method",
    value: "Average",
    unit: "",
    meaning: "Which outcome of similar learners nationally the minimum expected grade stands for",
    source: "ours; college policy 7.2.2 asks for national benchmarks",
    choices: ["Average", "75th percentile", "Plus one grade"],
  },
] as const satisfies readonly Setting[];
