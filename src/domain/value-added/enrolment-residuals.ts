import type { Enrolment } from "../department/enrolment";
import { type Residual, residualFinder } from "./residual";
import { type Score, valueAddedScore } from "./scores";

/** What each learner's working-at grade would add, where DfE has a curve for the course. */
export function residualsOf(enrolments: readonly Enrolment[], residualOf = residualFinder()): Residual[] {
  return enrolments.flatMap(({ workingAt, prior, qualification, subject }) => {
    if (prior === undefined || workingAt === "") return [];
    const found = residualOf(workingAt, { prior, qualification, subject });
    return found.kind === "residual" ? [found] : [];
  });
}

/**
 * One score for a department, a course or a teacher. DfE's 16–18 measure knows no GCSEs and no resits, so these count only where there is
 * nothing else.
 */
export function departmentScore(residuals: readonly Residual[]): Score | undefined {
  const sixteenToEighteen = residuals.filter(({ cohort }) => cohort !== "GCSE" && cohort !== "Resit");
  return valueAddedScore(sixteenToEighteen.length > 0 ? sixteenToEighteen : residuals);
}
