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
