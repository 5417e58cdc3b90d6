/** What came of an action or a plan. The scale is ours. */
export const outcomes = [
  { value: -2, words: "Much worse" },
  { value: -1, words: "A little worse" },
  { value: 0, words: "No change" },
  { value: 1, words: "A little better" },
  { value: 2, words: "Much better" },
] as const;

export type Outcome = (typeof outcomes)[number]["value"];

export const isOutcome = (value: unknown): value is Outcome => outcomes.some((one) => one.value === value);
