/** What changing the Policy from the What if page says. */
export const whatIfMessages = {
  unknownSetting: "Expected the name of a setting of the Policy tab.",
  changeId: "Expected the change's ID that the page made.",
  nothingToChange: "No threshold was changed.",
  noTracker: "There is no tracker in this spreadsheet yet. Choose Set up ▸ Use this sheet first.",
  noRow: (key: string) =>
    `The Policy tab has no row for ${key}. Choose Check and repair from the menu, then try again.`,
  changedMeanwhile: (key: string, shown: string | number, found: string | number) =>
    `${key} is ${found} by now, not ${shown} as shown here. Nothing was written. Open What if again.`,
  typedMeanwhile: (key: string) =>
    `${key} was changed in the Policy at this moment. Nothing was written. Open What if again.`,
  changed: (texts: readonly string[]) => `The Policy was changed: ${texts.join("; ")}. Every tier follows at once.`,
  oneChange: (key: string, before: string | number, after: string | number) => `${key} ${before} → ${after}`,
  locked: "Someone else is saving at this moment. Nothing was written yet. Try again in a few seconds.",
  notConfirmed: (reason: string) =>
    `Google did not confirm that everything was written (${reason}). Try again: what was written already is left as it is.`,
};

const signed = (change: number) => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : "±0");

/** The page on which other thresholds are tried. */
export const whatIfFormMessages = {
  title: "What if the thresholds were others?",
  about:
    "Try other thresholds and see at once whose tier would change. Nothing is written until you change the Policy.",
  reading: "Reading the trackers…",
  again: "Try again",
  thresholds: "Thresholds",
  outcome: "Who would move",
  now: (value: string | number, unit: string) => `now ${value} (${unit})`,
  tiers: "Learners by tier",
  head: {
    tier: "Tier",
    before: "Now",
    after: "Then",
    change: "Change",
    learner: "Learner",
    tutor: "Tutor",
    move: "Tier",
    reasons: "Reasons",
    risk: "Amber or Red now",
  },
  change: signed,
  worse: "Added, or worse",
  better: "Dropped, or better",
  noMoves: "No learner’s tier changes.",
  becauseOf: (reasons: readonly string[]) => reasons.join("; "),
  noLonger: (reasons: readonly string[]) => `No longer: ${reasons.join("; ")}`,
  tutors: "By tutor",
  noTutor: "No tutor recorded",
  said: (worse: number, better: number) => `${worse} added or worse, ${better} dropped or better.`,
  apply: "Change the Policy",
  willChange: (texts: readonly string[]) => `Would write ${texts.join("; ")}.`,
  nothing: "No threshold is changed yet.",
  one: (key: string, before: string | number, after: string | number) => `${key} ${before} → ${after}`,
  reset: "Back to what holds now",
  all: (many: number) => `Show all ${many}`,
};
