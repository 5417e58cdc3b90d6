import { nearestQualification, qualificationFinder } from "../qualifications/find-qualification";
import type { Grade } from "../qualifications/qualification";
import { readGrade } from "../qualifications/read-grade";

/** How many grades `current` stands above (+) or below (-) `target` on their scale; both must be on it. Grades stand best first. */
export function gradeGap(current: Grade, target: Grade, grades: readonly Grade[]): number {
  return grades.indexOf(target) - grades.indexOf(current);
}

/** A gap in grades, or what stands in its way; "no current" while there is no grade to hold against the target. */
export type Gap =
  | { readonly grades: number }
  | { readonly lacks: "scale"; readonly nearest: string | undefined }
  | { readonly lacks: "current" | "target" | "no current" };

/** Finds gaps between grades as they are written; make one per call, since it remembers the qualifications that it has found. */
export function gapFinder(): (current: string, target: string, qualification: string) => Gap {
  const find = qualificationFinder();
  return (current, target, qualification) => {
    const scale = find(qualification)?.grades;
    if (!scale) return { lacks: "scale", nearest: nearestQualification(qualification) };
    const [now, aim] = [readGrade(current, scale), readGrade(target, scale)];
    if (!now && current !== "") return { lacks: "current" };
    if (!aim) return { lacks: "target" };
    return now ? { grades: gradeGap(now, aim, scale) } : { lacks: "no current" };
  };
}
