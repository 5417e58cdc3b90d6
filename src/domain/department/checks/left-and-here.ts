import { codeKey } from "../../text/normalise";
import { dayInWords } from "../../calendar/day-in-words";
import { resultKey } from "../../evidence/final-results";
import { hasGone, isTaught, leftBy } from "../enrolled-on";
import { courseOf, type Enrolment } from "../enrolment";
import type { Check } from "./check";

const expected =
  "No day beside someone who is on the course, who counts as withdrawn by it; or no row in the tracker for who has left";

/**
 * A row in a tracker of someone who has left, by Outcomes. A row that only stayed is usual; this one is of somebody who came back, or has a mark of
 * work that was sat later: the two cannot both be right.
 */
export const leftAndHere: Check = {
  title: "Left, and on the course",
  find(department) {
    const { outcomes, enrolments, leavers, assessments, today } = department;
    const ends = new Map(
      outcomes.filter((one) => hasGone(one, today)).map((one) => [resultKey(one.learnerId, one.course), one]),
    );
    if (ends.size === 0) return [];
    const endOf = (row: Enrolment) => ends.get(resultKey(row.learnerId, courseOf(row)));
    const dates = new Map(assessments.map(({ code, date }) => [codeKey(code), date]));
    const hasLaterMark = (row: Enrolment) =>
      row.marks.some(
        ({ assessment, outcome }) =>
          outcome?.kind === "marked" && (dates.get(codeKey(assessment)) ?? "") > (endOf(row)?.withdrawnOn ?? ""),
      );
    const left = leftBy(department);
    const isBack = (row: Enrolment) => left(row.learnerId, courseOf(row), today, isTaught(row)) === "";
    return [...enrolments.filter(isBack), ...leavers.filter(hasLaterMark)].flatMap((row) => {
      const end = endOf(row);
      if (!end) return [];
      const found = `${row.learnerId} left ${courseOf(row)} on ${dayInWords(end.withdrawnOn)}, and stands in ${row.tracker}, row ${row.row}`;
      return [{ tab: "Outcomes", row: end.row, header: "Withdrawn on", found, expected }];
    });
  },
};
