import { normalise } from "../text/normalise";
import type { KeyStage4Grade } from "./key-stage-4-grade";
import type { ThresholdMeasure } from "./threshold-measures";

/** One result; the subject is needed only to know English and maths. */
export type SubjectGrade = { readonly subject: string; readonly grade: KeyStage4Grade };

/** "not yet": English or maths has no grade so far, and with a good one the measure would be reached. */
export type Reached = "yes" | "no" | "not yet";

/**
 * Whether one learner's results reach a measure. Of English language and literature the better counts. A subject without a grade adds
 * nothing to a count; of English and maths it is known that everybody takes them, so a blank there is not yet a no.
 */
export function threshold(results: readonly SubjectGrade[], measure: ThresholdMeasure): Reached {
  const levels = results.flatMap(({ grade }) => grade.levels);
  const counted = levels.filter((level) => level >= measure.level).length;
  const { englishAndMaths: needed } = measure;
  if (needed === undefined) return counted >= measure.count ? "yes" : "no";
  const best = [isEnglish, isMaths].map((belongs) => bestOf(results.filter(({ subject }) => belongs(subject))));
  if (best.some((points) => points !== undefined && points < needed)) return "no";
  const unknown = best.filter((points) => points === undefined).length;
  if (counted + unknown < measure.count) return "no";
  return unknown > 0 ? "not yet" : "yes";
}

function bestOf(results: readonly SubjectGrade[]): number | undefined {
  return results.length === 0 ? undefined : Math.max(...results.map(({ grade }) => grade.points));
}

/** English language and English literature; not English as a second language. */
export function isEnglish(subject: string): boolean {
  const text = normalise(subject);
  return /\benglish\b/.test(text) && !/\b(?:second|additional|esl|esol)\b/.test(text);
}

/** Mathematics; not further or additional maths, nor statistics. */
export function isMaths(subject: string): boolean {
  const text = normalise(subject);
  return /\bmath(?:s|ematics)?\b/.test(text) && !/\b(?:further|additional|statistics)\b/.test(text);
}
