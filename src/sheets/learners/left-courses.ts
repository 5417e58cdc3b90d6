import { hasGone, leftBy } from "../../domain/department/enrolled-on";
import { resultKey } from "../../domain/evidence/final-results";
import { learnersTable } from "../../tables/learners";
import { outcomesTable } from "../../tables/outcomes";
import { underOneId } from "../../records/texts";
import { recordsOn } from "../workbook";
import type { LearnersOnSheets } from "./read-learners";

/** The places, by `resultKey`, that learners have left by today, as Outcomes say: nothing waits there any more. */
export function leftCourses({ workbook, find, moves, today }: LearnersOnSheets): ReadonlySet<string> {
  const outcomes = underOneId(find, recordsOn(workbook, outcomesTable, "learnerId"));
  const gone = outcomes.filter((one) => hasGone(one, today));
  if (gone.length === 0) return new Set();
  const learners = underOneId(find, recordsOn(workbook, learnersTable, "learnerId"));
  const { policy } = workbook;
  const left = leftBy({ outcomes: gone, learners, moves: underOneId(find, moves()), policy, today });
  const still = gone.filter(({ learnerId, course }) => left(learnerId, course, today) !== "");
  return new Set(still.map(({ learnerId, course }) => resultKey(learnerId, course)));
}
