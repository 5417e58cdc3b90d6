import type { Enrolment } from "../department/enrolment";
import { type Residual, residualFinder } from "./residual";

/** What each learner's working-at grade would add, where DfE has a curve for the course. */
export function residualsOf(enrolments: readonly Enrolment[], residualOf = residualFinder()): Residual[] {
  return enrolments.flatMap(({ workingAt, prior, qualification, subject }) => {
    if (prior === undefined || workingAt === "") return [];
    const found = residualOf(workingAt, { prior, qualification, subject });
    return found.kind === "residual" ? [found] : [];
  });
}
