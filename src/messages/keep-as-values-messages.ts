/** What Keep as values says: the panel before, and the report after. */
export const keepAsValuesMessages = {
  title: "Keep as values",
  what: "Turns the computed columns of every tracker, and the tab At risk, into what they show at this moment. Nothing in them follows a new mark any more, and they stay readable where the add-on is not installed.",
  when: "For a copy at the end of the year, for sharing with someone who has no add-on, or before the add-on is taken away. Best done in a copy: File ▸ Make a copy, then choose this there.",
  back: "The way back: File ▸ Version history ▸ See version history, and restore the version from before. Or delete a column's cells, heading included, and choose Check and repair: its formula is put back.",
  start: "Keep as values",
  nothingChanged: "Nothing has been changed yet.",
  changeId: "Expected the change's ID that the page made.",
  locked: "Someone else is saving at this moment. Nothing was changed. Try again in a few seconds.",
  noTracker: "There is no tracker in this spreadsheet, so there is nothing to keep.",
  nothing: "Every computed column is kept as values already; nothing was changed.",
  /** @param places such as "Physics: Risk tier" */
  unsettled: (places: readonly string[]) =>
    `Nothing was changed: ${places.slice(0, 3).join("; ")}${places.length > 3 ? ` and ${places.length - 3} more` : ""} ${places.length === 1 ? "is" : "are"} still being worked out, or in error. Wait until no cell says Loading… or shows an error (Check and repair names them), then try again.`,
  done: (columns: number) => `${columns === 1 ? "1 column is" : `${columns} columns are`} values now.`,
  kept: (headers: readonly string[]) => `Values now: ${headers.join(", ")}.`,
  wholeTab: "The whole list is values now.",
  again: (header: string) =>
    `${header} began to calculate meanwhile and has its formula again. Wait until no cell says Loading…, then choose Keep as values once more.`,
  auditField: "Kept as values",
  notConfirmed: (reason: string) =>
    `Google did not confirm that everything was kept (${reason}). Try again: what is values already is left as it is.`,
};
