import { tidy } from "../numbers/tidy";
import { type Work, weightedMarks } from "./outcome";

/**
 * The weighted average in percent of the work that is marked and carries weight; undefined when there is none yet. Work of weight 0 never
 * counts, also where nothing else is marked: practice is not made into evidence by the lack of any.
 */
export function averageMark(work: readonly Work[]): number | undefined {
  const marks = weightedMarks(work);
  const weight = marks.reduce((sum, mark) => sum + mark.weight, 0);
  if (weight === 0) return undefined;
  return tidy(marks.reduce((sum, mark) => sum + mark.percent * (mark.weight / weight), 0));
}
