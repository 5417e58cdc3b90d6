import { isNoEnd, resultKey } from "../../evidence/final-results";
import { codeKey } from "../../text/normalise";
import { courseOf } from "../enrolment";
import type { CellProblem } from "../records";
import { sharedIds, twiceOnACourse } from "../ids-of-several";
import type { Check } from "./check";

/** A learner twice on one course would count twice in every sum. */
export const duplicateEnrolment: Check = {
  title: "Learner twice on a course",
  find: ({ enrolments }) =>
    twiceOnACourse(enrolments).map(([again, first]) => ({
      tab: again.tracker,
      row: again.row,
      header: "Learner ID",
      found: `${again.learnerId} on ${courseOf(again)}, which also stands in ${first.tracker}, row ${first.row}`,
      expected: "One row for each learner and course",
    })),
};

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

/** One ID beside several names: a record of one of them would be another's too. */
export const sharedId: Check = {
  title: "One ID for several learners",
  find({ enrolments }) {
    const shared = sharedIds(enrolments);
    return enrolments
      .filter(({ learnerId }) => shared.has(learnerId))
      .map(({ tracker: tab, row, learnerId }) => ({
        tab,
        row,
        header: "Learner ID",
        found: `${learnerId} for ${(shared.get(learnerId) ?? []).join(", ")}`,
        expected: "An ID of its own for each learner, with all its digits",
      }));
  },
};

/** Two ends of one course: the first row counts. */
export const outcomeTwice: Check = {
  title: "Two outcomes",
  find({ outcomes }) {
    const first = new Map<string, number>();
    return outcomes.flatMap(({ row, learnerId, course, finalGrade, withdrawnOn }) => {
      const at = { tab: "Outcomes", row };
      const key = resultKey(learnerId, course);
      const before = first.get(key);
      if (before !== undefined) {
        const found = `${learnerId} on ${course}, which also stands in row ${before}`;
        return [{ ...at, header: "Learner ID", found, expected: "One row for each learner and course" }];
      }
      first.set(key, row);
      if (finalGrade === "" || withdrawnOn === "" || isNoEnd({ finalGrade })) return [];
      const found = `${withdrawnOn}, beside the final grade ${finalGrade}`;
      return [{ ...at, header: "Withdrawn on", found, expected: "A final grade or a day; the day counts" }];
    });
  },
};
