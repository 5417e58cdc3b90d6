import { readBoundaries } from "../../marks/grade-boundaries";
import { inWords } from "../../numbers/tidy";
import { dueMarks } from "../data-points/due-marks";
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

/** The larger count holds in the tier; one of the two is a slip. */
export const lessMissing: Check = {
  title: "Missing work below the marks",
  find: ({ enrolments }) =>
    enrolments.flatMap(({ tracker: tab, row, missingTyped, signals }) => {
      if (missingTyped === undefined) return [];
      const found = `${inWords(missingTyped)}, beside NS for ${inWords(signals.missingWork ?? 0)} among the marks`;
      return [{ tab, row, header: "Missing work", found, expected: "As many as the marks show, or blank" }];
    }),
};

/** Past the deadline a blank is missing. A group without a single mark is one line: its teacher has not entered them yet. */
export const missingMark: Check = {
  title: "Missing mark",
  find: (department) =>
    dueMarks(department)
      .filter(({ deadline }) => deadline < department.today)
      .flatMap(({ tracker: tab, assessment: header, group, deadline, expected: of, missing }) => {
        const expected = `A mark, ABS, NS or EX by ${deadline}`;
        const all = missing.length === of.length && of.length > 1;
        if (all)
          return [{ tab, row: missing[0]?.row, header, found: `nothing for all ${of.length} of ${group}`, expected }];
        return missing.map(({ row }) => ({ tab, row, header, found: "nothing", expected }));
      }),
};

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

/** A blank weight counts as 1: of no account beside others that are all blank, a twentieth beside weights of 20. */
export const blankWeight: Check = {
  title: "No weight",
  find({ assessments }) {
    const sat = (course: string) => assessments.filter((one) => one.course === course || one.course === "");
    return assessments
      .filter(({ course, weight }) => weight === undefined && sat(course).some((other) => (other.weight ?? 1) !== 1))
      .map(({ row, code }) => {
        const found = `nothing for ${code}, which counts as 1`;
        return { tab: "Assessments", row, header: "Weight", found, expected: "A weight, as its course's others have" };
      });
  },
};

/** Ours: a half beside a ten is a share beside a percentage (0.5 where 50% was typed), not a twentieth of the work. */
const shares = { below: 1, beside: 10 };

export const mixedWeights: Check = {
  title: "Weights of two scales",
  find: ({ assessments }) =>
    assessments.flatMap(({ row, code, course, weight }) => {
      const isShare = weight !== undefined && weight > 0 && weight < shares.below;
      const besides = assessments.filter((one) => one.course === course || one.course === "" || course === "");
      const other = isShare ? besides.find((one) => (one.weight ?? 0) >= shares.beside) : undefined;
      if (!other) return [];
      const found = `${inWords(weight ?? 0)} for ${code}, beside ${inWords(other.weight ?? 0)} for ${other.code}`;
      return [{ tab: "Assessments", row, header: "Weight", found, expected: "Weights of one scale" }];
    }),
};

/** Ours: no course gives its best grade for less than half; 48 of 60 raw marks is 80%. */
const leastBest = 50;

/** Boundaries in raw marks would give everyone the best grade. */
export const rawBoundaries: Check = {
  title: "Grade boundaries that look like raw marks",
  find: ({ courses }) =>
    courses.flatMap(({ row, code, gradeBoundaries }) => {
      const read = readBoundaries(gradeBoundaries);
      const best = "boundaries" in read ? read.boundaries[0] : undefined;
      if (!best || best.from >= leastBest) return [];
      const found = `${best.grade} from ${inWords(best.from)} on ${code}`;
      return [{ tab: "Courses", row, header: "Grade boundaries", found, expected: "Percentages, not raw marks" }];
    }),
};
