import { normalise } from "../../text/normalise";
import type { CellProblem } from "../records";
import type { Check } from "./check";

/** A code that stands in two rows leaves open which of them counts. */
export const duplicateCode: Check = {
  title: "Listed twice",
  find: ({ learners, courses, assessments, dataPoints }) => [
    ...twice(
      "Learners",
      "Learner ID",
      learners.map(({ row, learnerId }) => [row, learnerId]),
    ),
    ...twice(
      "Courses",
      "Course",
      courses.map(({ row, code }) => [row, code]),
    ),
    ...twice(
      "Assessments",
      "Assessment",
      assessments.map(({ row, code }) => [row, code]),
    ),
    ...twice(
      "Data points",
      "Data point",
      dataPoints.map(({ row, name }) => [row, name]),
    ),
  ],
};

function twice(tab: string, header: string, rows: readonly (readonly [row: number, code: string])[]): CellProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(([row, code]) => {
    const before = first.get(normalise(code));
    if (before === undefined) first.set(normalise(code), row);
    const found = `${code}, which also stands in row ${before ?? row}`;
    return before === undefined ? [] : [{ tab, row, header, found, expected: "Each only once" }];
  });
}
