/** Evaluate the rule: its two tabs and its report. */
export const evidenceMessages = {
  noOutcomes:
    "The Outcomes tab is empty. Give learners their final grade, or the day they withdrew, and choose Evaluate the rule again.",
  noSnapshots:
    "No data point has been kept yet. Choose Take snapshot at each data point: the rule is judged by what it said then.",
  noMatch:
    "No outcome can be put beside a kept data point. Compare learner IDs, courses and grades; Data checks names those that do not fit.",
  written: (left: number) =>
    left === 0
      ? "Rule evidence and Forecast accuracy are up to date."
      : "Rule evidence or Forecast accuracy could not be written.",
  ruleTitle: (name: string, day: string) =>
    `${name}, as of ${day}. Made by Evaluate the rule. Support after a flag can prevent what was foretold, so precision understates the rule. Learners who had left by a data point are not in it.`,
  forecastTitle: (name: string, day: string) =>
    `${name}, as of ${day}. Made by Evaluate the rule. Learners who left have no final grade and are not in it.`,
  tooFew: "Too few to say",
  withheld: "Withheld",
  noGrades: "No final grade has a grade said in advance beside it.",
  verdict: {
    "too few": "Too few to say",
    "more often": "Flagged had it more often",
    "less often": "Flagged had it less often",
    "no clear difference": "No clear difference",
  },
  final: { above: "Final grades higher", below: "Final grades lower", within: "No clear difference" },
};
