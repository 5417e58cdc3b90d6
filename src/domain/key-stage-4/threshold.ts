import type { KeyStage4Grade } from "./key-stage-4-grade";
import { isEnglish, isLiterature, isMaths, isShortCourse, subjectOfHeading } from "./subject-heading";
import type { ThresholdMeasure } from "./threshold-measures";

/** One result below its heading: a grade, or no grade that is one day to come ("pending") or not ("none"). */
export type SubjectResult = { readonly subject: string; readonly grade: KeyStage4Grade | "none" | "pending" };
export type SubjectGrade = { readonly subject: string; readonly grade: KeyStage4Grade };

/** "not yet": English or maths has no grade so far, and with a good one the measure would be reached. */
export type Reached = "yes" | "no" | "not yet";

/**
 * Whether one learner's results reach a measure. A subject counts once, with its best result over all sittings; a short course is half a
 * GCSE. Of English language and literature the better counts. A subject without a grade adds nothing to a count; of English and maths it is
 * known that everybody takes them, so a blank there is not yet a no, and an X (absent, withdrawn) is.
 */
export function threshold(results: readonly SubjectResult[], measure: ThresholdMeasure): Reached {
  const counted = bestOfEach(results.filter(isGraded)).reduce(
    (sum, { grade: { levels, size } }) => sum + size * levels.filter((level) => level >= measure.level).length,
    0,
  );
  const { englishAndMaths: needed } = measure;
  if (needed === undefined) return counted >= measure.count ? "yes" : "no";
  const points = [
    pointsIn(results.filter(({ subject }) => isEnglish(subject))),
    pointsIn(results.filter(({ subject }) => isMaths(subject))),
  ];
  if (points.some((known) => known !== undefined && known < needed)) return "no";
  const unknown = points.filter((known) => known === undefined).length;
  if (counted + unknown < measure.count) return "no";
  return unknown > 0 ? "not yet" : "yes";
}

export const isGraded = (result: SubjectResult): result is SubjectGrade => typeof result.grade === "object";

/** Each subject's best result. Results without a heading are each a subject. */
export function bestOfEach(results: readonly SubjectGrade[]): SubjectGrade[] {
  const best = new Map<string, SubjectGrade>();
  for (const [index, result] of results.entries()) {
    const one = isShortCourse(result.subject) ? { ...result, grade: { ...result.grade, size: 0.5 as const } } : result;
    const key = subjectOfHeading(one.subject) || String(index);
    const known = best.get(key);
    if (!known || worth(known) < worth(one)) best.set(key, one);
  }
  return [...best.values()];
}

const worth = ({ grade: { points, size, levels } }: SubjectGrade) => points * size * levels.length;

/** The best points; 0 where there is no grade and none to come; undefined while there may be one. Literature alone does not settle English. */
function pointsIn(results: readonly SubjectResult[]): number | undefined {
  const graded = results.filter(isGraded);
  if (graded.length > 0) return Math.max(...graded.map(({ grade }) => grade.points));
  const isSettled = results.some(({ subject, grade }) => grade === "none" && !isLiterature(subject));
  return isSettled && !results.some(({ grade }) => grade === "pending") ? 0 : undefined;
}
