/** The menu and its toasts. */
export const menuMessages = {
  title: "Learner Progress",
  card: "Learner card",
  setUp: "Set up",
  newTracker: "New tracker here",
  useThisSheet: "Use this sheet…",
  repair: "Check and repair",
  help: "Help",
};
