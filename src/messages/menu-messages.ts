/** The menu and its toasts. */
export const menuMessages = {
  title: "Learner Progress",
  card: "Learner card",
  print: "Print",
  printOneToOne: "Learner sheet for the one-to-one",
  printForParents: "Learner sheet for parents",
  department: "Department",
  updateDepartmentTabs: "Update department tabs",
  setUp: "Set up",
  newTracker: "New tracker here",
  useThisSheet: "Use this sheet…",
  whatIf: "What if…",
  whatIfTitle: "What if the thresholds were others",
  importFromMis: "Import from MIS…",
  importTitle: "Import from MIS",
  repair: "Check and repair",
  help: "Help",
};
