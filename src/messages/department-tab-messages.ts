/** What the tabs made by Update department tabs say of themselves, and the report on them. */
export const departmentTabMessages = {
  titleOf: (name: string) => `${name}, as of `,
  title: (name: string, day: string) => `${name}, as of ${day}. Made by Update department tabs.`,
  written: (rows: number) => (rows === 1 ? "1 row." : `${rows} rows.`),
  occupied: (headings: readonly string[]) =>
    `Expected the headings ${headings.slice(0, 3).join(", ")}; found something else. Rename this tab and update again.`,
  overdue: "Overdue",
  allTutors: "All tutors",
  moreNames: (names: string, count: number) => `${names} and ${count} more`,
  noTutor: "No tutor",
  noTracker: "There is no tracker in this workbook yet. Choose Set up, then New tracker here or Use this sheet.",
  summary: (done: number, left: number) =>
    `${done} tabs are up to date${left > 0 ? `; ${left} could not be written` : ""}.`,
};
