/** What every form of the learner panel says. */
export const taskMessages = {
  choose: "Choose one",
  needed: "needed",
  add: (line: string) => `+ ${line}`,
  safeguarding: "No safeguarding details here: take them straight to the safeguarding team.",
  notSaved: "Not saved yet.",
  saving: "Saving…",
  toDo: (count: number) => (count === 1 ? "One thing is left to do." : `${count} things are left to do.`),
  back: "Back to the learner",
  discard: "Discard this draft",
  savedWhere: (sheet: string, rows: readonly number[], by: string) =>
    `${sheet}, ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}. Logged by ${by}.`,
  savedBefore: "It had already been saved at an earlier try, and is there once.",
  conflict: (by: string) => `${by || "Someone else"} changed this meanwhile`,
  conflictNext: "Nothing of yours is saved or lost. Take over what you want of theirs, then save again.",
  conflictNone: "Nothing of yours differs from it any more. Save again to finish.",
  theirs: (text: string) => `In the sheet: ${text || "nothing"}`,
  yours: (text: string) => `Here: ${text || "nothing"}`,
  takeTheirs: "Use theirs",
  takeTheirsOf: (heading: string) => `Use theirs: ${heading}`,
};
