/** What a learner's history says. */
export const historyMessages = {
  title: "History",
  kind: "What to show",
  all: "Everything",
  kinds: { Action: "Actions", Plan: "Support plans", Review: "Progress reviews", Concern: "Concerns" },
  count: (count: number) =>
    count === 0 ? "Nothing is recorded yet." : count === 1 ? "1 record." : `${count} records.`,
  versions: (count: number) => (count === 1 ? "1 version" : `${count} versions`),
  version: (version: number, when: string, by: string) => `Version ${version}, ${when}, ${by}`,
  change: (field: string, before: string, after: string) => `${field}: ${before || "nothing"} → ${after || "nothing"}`,
  back: "Back to the learner",
};
