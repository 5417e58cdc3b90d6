import { hasGone, isTaught, leftBy } from "../../domain/department/enrolled-on";
import { courseOf, type Enrolment } from "../../domain/department/enrolment";
import { learnersTable } from "../../tables/learners";
import { outcomesTable } from "../../tables/outcomes";
import { underOneId } from "../../records/texts";
import { recordsOn } from "../workbook";
import type { LearnersOnSheets } from "./read-learners";

/** Whether a learner has left a course by today, as Outcomes say: nothing waits there any more. */
export function leftCourses({ workbook, find, moves, today }: LearnersOnSheets): (row: Enrolment) => boolean {
  const outcomes = underOneId(find, recordsOn(workbook, outcomesTable, "learnerId"));
  const gone = outcomes.filter((one) => hasGone(one, today));
  if (gone.length === 0) return () => false;
  const learners = underOneId(find, recordsOn(workbook, learnersTable, "learnerId"));
  const { policy } = workbook;
  const left = leftBy({ outcomes: gone, learners, moves: underOneId(find, moves()), policy, today });
  return (row) => left(row.learnerId, courseOf(row), today, isTaught(row)) !== "";
}
