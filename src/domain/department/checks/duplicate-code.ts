import { codeKey } from "../../text/normalise";
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
      assessments.map(({ row, code, course, maxMark }) => [row, code, course, `with max mark ${maxMark ?? "nothing"}`]),
    ),
    ...twice(
      "Data points",
      "Data point",
      dataPoints.map(({ row, name }) => [row, name]),
    ),
  ],
};

/** `course` tells two of one code apart; `detail` is what they may disagree in. */
type Listed = readonly [row: number, code: string, course?: string, detail?: string];

function twice(tab: string, header: string, rows: readonly Listed[]): CellProblem[] {
  const first = new Map<string, Listed>();
  return rows.flatMap((one) => {
    const [row, code, course = "", detail = ""] = one;
    const key = `${codeKey(code)}\n${codeKey(course)}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, one);
      return [];
    }
    const also = before[3] === undefined || before[3] === detail ? "" : `, there ${before[3]}`;
    const found = `${code}${also && ` ${detail}`}, which also stands in row ${before[0]}${also}`;
    return [{ tab, row, header, found, expected: "Each only once" }];
  });
}
