/** What Take snapshot says it did. A day is in words. */
export const snapshotMessages = {
  noDataPoints:
    "The Data points tab is empty. Choose Check and repair, which fills in the usual year, and correct the dates.",
  noneOpenYet: "No data point has opened yet, so there is nothing to keep. Look at the dates in the Data points tab.",
  noTracker: "There is no tracker in this workbook yet. Choose Set up, then New tracker here or Use this sheet.",
  noRows: "No tracker has a learner in it yet, so there is nothing to keep.",
  occupied: (tab: string) => `The tab ${tab} holds something else. Rename it and take the snapshot again.`,
  locked: "Someone else is saving at this moment. Nothing was written yet. Take the snapshot again in a few seconds.",
  closed: (point: string, takenOn: string) =>
    `${point} was kept on ${takenOn}. Its deadline has passed, so it stays as it is.`,
  unchanged: (point: string, takenOn: string) => `${point} was kept on ${takenOn}, and nothing has changed since.`,
  taken: (point: string, rows: number) => `${point} is kept: ${rows} rows in the Snapshots tab.`,
  replaced: (point: string, rows: number, changed: number) =>
    `${point} is brought up to date: ${rows} rows in the Snapshots tab, ${changed} of them new or changed.`,
};
