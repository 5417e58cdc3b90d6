/** What is said of the made-up department that can be tried out in an empty spreadsheet. */
export const madeUpMessages = {
  tab: "Made-up learners",
  about: [
    "Made-up learners: no real person is in these tabs.",
    "They are here to be tried out. Change what you like: nothing of it counts.",
    "Learner Progress ▸ Set up ▸ Remove the made-up learners takes exactly these tabs away. Whatever else stands in this workbook stays.",
  ],
  headings: ["Tab", "Number of the sheet"],
  notHere: (tabs: readonly string[]) =>
    `This workbook has tabs of the add-on already (${tabs.slice(0, 3).join(", ")}${tabs.length > 3 ? ` and ${tabs.length - 3} more` : ""}), and made-up learners would stand among yours. Open a new spreadsheet (sheets.new), then choose this there. Nothing was changed.`,
  typed: (learners: number) => `${learners} made-up learners, their marks and records are typed in.`,
  setUp: (sheet: string) => `${sheet} is set up.`,
  tabsMade: "The department tabs are made.",
  ready: "The charts are drawn. All is there.",
  /** Of the tour. */
  where: (sheet: string, cell: string) => `${sheet}, ${cell}`,
  noTracker:
    "There is no tracker in this workbook yet. Choose Set up ▸ Try it with made-up learners in a new spreadsheet, or Set up ▸ Use this sheet… on your own.",
  none: "There are no made-up learners in this workbook. Nothing was changed.",
  ownTracker: (sheets: readonly string[]) =>
    `${sheets.join(" and ")} ${sheets.length === 1 ? "is" : "are"} set up beside the made-up learners and would lose the tabs that they share. Copy ${sheets.length === 1 ? "it" : "them"} into a spreadsheet of their own first (the tab's menu, Copy to). Nothing was changed.`,
  removed: (tabs: number) =>
    `The made-up learners are gone: ${tabs} tabs were taken away. Whatever else stood here is as it was.`,
};
