/** What is said of a workbook that an older version of the add-on has made. */
export const migrationMessages = {
  meaning: "Which version of the add-on's tabs this workbook has; Check and repair counts it up (ours).",
  version: (version: number) => `The workbook has version ${version} of the tabs now.`,
  auditVersions: (lines: number) =>
    lines === 1 ? "1 earlier line has its version now." : `${lines} earlier lines have their version now.`,
};
