/** What every page of the panel says. */
export const panelMessages = {
  navigation: "Panel",
  views: {
    card: "Learner",
    "my-list": "My list",
    "set-up": "Set up",
    "keep-values": "Values",
    report: "Report",
    help: "Help",
  },
  waiting: {
    no: "",
    briefly: "",
    noticeably: "Working…",
    long: "Still working… a large sheet can take up to a minute.",
  },
};

/** What the panel says when a call does not get through. */
export const faultMessages = {
  severalAccounts:
    "Google mixed up your accounts: more than one is signed in to this browser. Nothing was lost. Open the spreadsheet in a browser profile (or a private window) where only your college account is signed in.",
  notAllowed:
    "Google did not let the add-on work for this account. Close this panel, choose it again from the menu and allow access. If that does not help, use a browser profile where only your college account is signed in.",
  noConnection: "There is no connection to Google. Nothing was lost. Check the network and try again.",
  tooLong:
    "Google stopped the add-on because it took too long. Try again; if it happens again, tell whoever looks after this sheet.",
  tooMany: "Google is handling too many requests at the moment. Nothing was lost. Wait a minute and try again.",
  dayIsUsedUp:
    "Google's limit for one day is used up for this account. Nothing was lost. Go on tomorrow, or have a colleague do it with another account.",
  othersSave: "Others are saving at this moment. Nothing was lost. Wait a minute and try again.",
  isProtected:
    "These cells are protected against your edits. Nothing was lost. Ask the owner of this spreadsheet to let you edit them, then try again.",
  isFull:
    "The spreadsheet has as many cells as Google allows (10 million). Nothing was lost. Delete tabs or empty rows and columns that nobody needs, then try again.",
  sheetChanged:
    "Somebody deleted rows or columns while this ran, so it stopped before it was done. Do the same again: what is there already is not done twice.",
  googleFailed:
    "Google's own service failed at this moment. Wait a minute and try again; what was written already is not written twice.",
  oldPanel: "This panel is older than the add-on. Close it and open it again from the menu.",
  noAnswer: "The add-on gave no answer that can be read. Close this panel, reload the spreadsheet and try again.",
  unknown: "Something went wrong and Google gave no reason. Nothing was lost. Try again.",
};

/** What the server says when a call is not as agreed. */
export const callMessages = {
  unknownCall: (name: string) => `Expected a call that this add-on knows; found "${name}".`,
  notJson: (name: string) => `Expected JSON with the call "${name}"; found something else.`,
  badInput: (problems: readonly string[]) => `This cannot be done yet. ${problems.join(" ")}`,
  badOutput: (name: string, problems: readonly string[]) =>
    `The add-on's own answer to "${name}" is not as agreed; nothing further was done. ${problems.join(" ")}`,
  problem: (path: string, sentence: string) => (path ? `${path}: ${sentence}` : sentence),
  expected: "Expected something else here.",
  more: (count: number) => `There ${count === 1 ? "is 1 more problem" : `are ${count} more problems`}.`,
  unknownFault: "Something went wrong and gave no reason.",
  text: "Expected text.",
  cell: "Expected a number or text.",
  column: "Expected a column counted from 0.",
  row: "Expected a row counted from 1.",
  tier: "Expected Red, Amber, Not enough data or On track.",
  sheet: "Expected the name of a sheet.",
  assessmentHeading: "An assessment needs a heading in its column.",
  unknownUse: (key: string) => `Expected a column of the tracker; found "${key}".`,
  attitude: "Expected which end of the attitude scale is the best.",
  lacks: (header: string, needs: readonly string[]) => `${header} is left out: it needs ${needs.join(" and ")}.`,
};
