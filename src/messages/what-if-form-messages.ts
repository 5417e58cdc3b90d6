const signed = (change: number) => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : "±0");

/** The page on which other thresholds are tried. */
export const whatIfFormMessages = {
  title: "What if the thresholds were others?",
  about:
    "Try other thresholds and see at once whose tier would change. Nothing is written until you change the Policy.",
  reading: "Reading the trackers…",
  again: "Try again",
  thresholds: "Thresholds",
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
