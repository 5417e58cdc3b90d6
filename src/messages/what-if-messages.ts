/** What changing the Policy from the What if page says. */
export const whatIfMessages = {
  unknownSetting: "Expected the name of a setting of the Policy tab.",
  changeId: "Expected the change's ID that the page made.",
  nothingToChange: "No threshold was changed.",
  day: "Expected the day from which they hold, such as 2027-01-04, or nothing.",
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

/** Values that settings are to have from a day on. */
export const datedLineMessages = {
  nothing: "nothing",
  noSetting: "The name of a setting, in a row with a next value or a day",
  day: "The day from which the next value holds, such as 2027-01-04",
  value: "The value that holds from the day beside it, or no day",
  due: (key: string, value: string | number, from: string) =>
    `${key} is to be ${value} from ${from} on, and is not yet. Choose Update department tabs, or take a snapshot.`,
  written: (key: string, before: string | number, after: string | number, from: string) =>
    `${key} ${before} → ${after}, as it was to be from ${from} on.`,
  notWritten: "Someone else is saving at this moment, so what is due was not written yet. Do it again.",
  planned: (texts: readonly string[], from: string) =>
    `Written beside the Policy: ${texts.join("; ")} from ${from} on. What if…, Update department tabs or Take snapshot writes it into Value then.`,
  field: (key: string, from: string) => `${key} from ${from}`,
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
  from: "From which day",
  fromHint: "Blank: at once.",
  fromDay: (day: string) => `from ${day} on`,
  cancel: "Cancel",
  reset: "Back to what holds now",
  all: (many: number) => `Show all ${many}`,
};
