/** The charts, and what drawing them says. */
export const chartMessages = {
  tab: "Charts",
  about:
    "Drawn by Learner Progress with the numbers to the right of the charts. Choose Department ▸ Draw charts to draw them anew.",
  now: "Now",
  bands: "Progress bands by course",
  tiers: "Risk tiers by course",
  trend: "Average and attendance by data point",
  risk: "Learners at risk by data point",
  chances: (name: string, subject: string) =>
    `Similar learners nationally: ${[name, subject].filter(Boolean).join(", ")}`,
  grade: "Grade",
  similar: "Similar learners %",
  course: "Course",
  dataPoint: "Data point",
  learners: "Learners",
  percent: "Per cent",
  average: "Average %",
  attendance: "Attendance %",
  atRisk: "Amber or Red %",
  red: "Red %",
  drawn: (charts: number) => `${charts} ${charts === 1 ? "chart was" : "charts were"} drawn on the tab Charts.`,
  selectFirst:
    "Select a learner's row in a tracker first, and the grades of similar learners nationally are drawn too.",
  nothing: "There is nothing to draw yet: no tracker has a learner. Choose Set up ▸ Use this sheet first.",
  occupied: "The tab Charts holds something else. Rename it, then draw the charts again. Nothing was changed.",
};
