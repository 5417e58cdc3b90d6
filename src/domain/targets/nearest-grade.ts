import type { Grade } from "../qualifications/qualification";

type Scale = readonly Pick<Grade, "name" | "points">[];

/**
 * The passing grade whose points are nearest; of two equally near the lower, since a minimum is meant. Grades stand best first. That a
 * target is at least a pass is ours: in some subjects learners with a low prior fail on average.
 */
export function nearestGrade(points: number, grades: Scale): string {
  const passes = grades.filter((grade) => grade.points > 0);
  let nearest = passes[0];
  for (const grade of passes) {
    if (nearest === undefined || Math.abs(grade.points - points) <= Math.abs(nearest.points - points)) nearest = grade;
  }
  return nearest?.name ?? "";
}

/** One grade better, or the same when there is none. */
export function gradeAbove(name: string, grades: Scale): string {
  const place = grades.findIndex((grade) => grade.name === name);
  return grades[place - 1]?.name ?? name;
}

/** The better of two grades of one scale. */
export function betterGrade(one: string, other: string, grades: Scale): string {
  const place = (name: string) => grades.findIndex((grade) => grade.name === name);
  return place(other) >= 0 && place(other) < place(one) ? other : one;
}
