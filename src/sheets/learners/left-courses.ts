import { hasGone } from "../../domain/department/enrolled-on";
import { resultKey } from "../../domain/evidence/final-results";
import { outcomesTable } from "../../tables/outcomes";
import { underOneId } from "../../records/texts";
import { recordsOn } from "../workbook";
import type { LearnersOnSheets } from "./read-learners";

/** The places, by `resultKey`, that learners have left by today, as Outcomes say: nothing waits there any more. */
export function leftCourses({ workbook, find, today }: LearnersOnSheets): ReadonlySet<string> {
  const outcomes = underOneId(find, recordsOn(workbook, outcomesTable, "learnerId"));
  return new Set(
    outcomes.filter((one) => hasGone(one, today)).map(({ learnerId, course }) => resultKey(learnerId, course)),
  );
}
