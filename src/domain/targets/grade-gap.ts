import type { Grade } from "../qualifications/qualification";

/** How many grades `current` stands above (+) or below (-) `target` on their scale; both must be on it. Grades stand best first. */
export function gradeGap(current: Grade, target: Grade, grades: readonly Grade[]): number {
  return grades.indexOf(target) - grades.indexOf(current);
}
