import { inWords } from "../../numbers/tidy";
import type { Check } from "./check";

/** Ours: with fewer other marks "far from the others" says nothing. */
const fewestOthers = 2;

/** More often a slip of the hand (4 for 40, the row above) than a real mark; either way someone should look. */
export const farMark: Check = {
  title: "Far from other marks",
  find: ({ enrolments, policy }) =>
    enrolments.flatMap(({ tracker: tab, row, marks }) => {
      const percents = marks.flatMap(({ assessment, outcome }) =>
        outcome?.kind === "marked" ? [{ assessment, percent: outcome.percent }] : [],
      );
      if (percents.length <= fewestOthers) return [];
      return percents.flatMap(({ assessment, percent }, index) => {
        const others = percents.filter((_, other) => other !== index).map((mark) => mark.percent);
        const usual = median(others);
        if (Math.abs(percent - usual) < policy["check.distance"]) return [];
        const found = `${inWords(Math.round(percent))}%, the others about ${inWords(Math.round(usual))}%`;
        const expected = `Within ${inWords(policy["check.distance"])} points of the others; please look`;
        return [{ tab, row, header: assessment, found, expected }];
      });
    }),
};

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0)) / 2;
}
