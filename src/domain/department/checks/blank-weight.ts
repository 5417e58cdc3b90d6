import type { Check } from "./check";

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
