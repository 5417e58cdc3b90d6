/** What every page of the panel says. */
export const panelMessages = {
  navigation: "Panel",
  views: {
    card: "Learner",
    "my-list": "My list",
    "set-up": "Set up",
    "keep-values": "Keep as values",
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
