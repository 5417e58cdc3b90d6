/** What the list of a person's own tasks says. */
export const listMessages = {
  title: "My list",
  whose: "Whose list",
  choose: "Choose a name",
  again: "Read again",
  shown: (name: string) => (name ? `The list of ${name}.` : "No name is chosen."),
  concerns: "Concerns to answer",
  overdue: "Overdue",
  thisWeek: "Due this week",
  redWithoutAction: "Red without an action or plan",
  changedTier: (since: string) => `Changed tier since ${since}`,
  kinds: {
    Action: "Review an action",
    Contact: "Contact parents or carers",
    Plan: "Review the plan",
    Review: "Progress review",
    Concern: "Target of a concern",
  },
  fromTo: (was: string, now: string) => `from ${was} to ${now}`,
  none: "no tier",
  count: (heading: string, count: number) => `${heading} (${count})`,
  nobody: "Nothing.",
};
