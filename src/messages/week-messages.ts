/** What is said of the weeks that are kept. A day is in words. */
export const weekMessages = {
  occupied: "The tab holds something else, so this week was not kept. Rename it and take the snapshot again.",
  kept: (rows: number, monday: string) => `The week of ${monday} is kept: ${rows} rows.`,
  none: "No week was kept in the last two months, so This week cannot say whose tier has changed. Choose Take snapshot, once a week.",
  old: (day: string, days: number) =>
    `The last week was kept on ${day}, ${days} days ago. Choose Take snapshot, once a week.`,
};
