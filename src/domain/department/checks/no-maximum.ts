import type { Check } from "./check";

/** Without a maximum no mark of the assessment counts. */
export const noMaximum: Check = {
  title: "No max mark",
  find: ({ assessments }) =>
    assessments
      .filter(({ maxMark }) => maxMark === undefined || maxMark <= 0)
      .map(({ row, code, maxMark }) => {
        const found = `${maxMark ?? "nothing"} for ${code}`;
        return { tab: "Assessments", row, header: "Max mark", found, expected: "A number above 0" };
      }),
};
