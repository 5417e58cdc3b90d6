/** What a form of the sidebar and the server both say of the same mistake. */
export const formMessages = {
  maxMark: "Max mark: expected a number above 0 and up to 10,000.",
  weight: "Weight: expected a number from 0 to 10,000.",
  noLearnerId: "Choose the column that tells learners apart (Learner ID).",
  usedTwice: (headings: readonly string[]) =>
    `${headings.map((heading) => `"${heading}"`).join(" and ")} cannot both be used as the same thing. Keep one of them as it is.`,
};
