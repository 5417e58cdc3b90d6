import { dayInWords } from "../../calendar/day-in-words";
import { daysBetween } from "../../calendar/days-between";
import { findMeasure } from "../../risk/measures";
import type { Check } from "./check";

/** In days. Ours: attendance of four weeks ago says little of who needs help this week. */
const oldAfter = 28;

/** Figures from the MIS that a tier is judged by and that nobody has brought up to date. What does not age, such as a baseline, is not named. */
export const oldFigures: Check = {
  title: "Old figures",
  find: ({ imports, trackers, today }) =>
    imports
      .filter(({ tab, column, asOf }) => {
        const isJudged = findMeasure(column) !== undefined && trackers.some(({ name }) => name === tab);
        return isJudged && asOf !== "" && daysBetween(asOf, today) > oldAfter;
      })
      .map(({ tab, column: header, asOf }) => ({
        tab,
        row: undefined,
        header,
        found: `figures of ${dayInWords(asOf)}`,
        expected: `An import of the last ${oldAfter} days; tiers are judged by what stands there`,
      })),
};
