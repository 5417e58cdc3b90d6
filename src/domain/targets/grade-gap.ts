import { nearestQualification, qualificationFinder } from "../qualifications/find-qualification";
import type { Grade } from "../qualifications/qualification";
import { readGrade } from "../qualifications/read-grade";

/** How many grades `current` stands above (+) or below (-) `target` on their scale; both must be on it. Grades stand best first. */
export function gradeGap(current: Grade, target: Grade, grades: readonly Grade[]): number {
  return grades.indexOf(target) - grades.indexOf(current);
}

/** What says that there is no pass, beside the grades of the scale that are none: a fail, no result, work to be done again. Ours. */
const noPass =
  /^(?:u|f|fail(?:ed)?|x|q|n|w|nc|ng|nya|ungraded|unclassified|(?:not|no) (?:graded?|result)|not (?:yet )?achieved|refer(?:ral|red)?|resubmit|incomplete|abs(?:ent)?|withheld)(?![a-zÀ-ɏ\d*+])/i;

/** Every target is at least a pass, so what is none is below it: never fine, though nobody can say by how much. */
export const noPassText = (current: string): string => `${current} without a MEG`;

/**
 * A gap in grades, or what stands in its way; "current" where the grade is none of the scale, "no current" while there is no grade or no target to
 * hold against each other, "pass" where a grade without a target is none.
 */
export type Gap =
  | { readonly grades: number }
  | { readonly lacks: "scale"; readonly nearest: string | undefined }
  | { readonly lacks: "current" | "target" | "no current" | "pass" };

/** Finds gaps between grades as they are written; make one per call, since it remembers the qualifications that it has found. */
export function gapFinder(): (current: string, target: string | undefined, qualification: string) => Gap {
  const find = qualificationFinder();
  return (current, target, qualification) => {
    const scale = find(qualification)?.grades;
    if (target === undefined) {
      const grade = scale && readGrade(current, scale);
      if (grade ? grade.points <= 0 : noPass.test(current.trim())) return { lacks: "pass" };
      // A slip is one without a target too; where the scale is not known, nobody can tell.
      return scale && !grade && current !== "" ? { lacks: "current" } : { lacks: "no current" };
    }
    if (!scale) return { lacks: "scale", nearest: nearestQualification(qualification) };
    const [now, aim] = [readGrade(current, scale), readGrade(target, scale)];
    if (!now && current !== "") return { lacks: "current" };
    if (!aim) return { lacks: "target" };
    return now ? { grades: gradeGap(now, aim, scale) } : { lacks: "no current" };
  };
}
