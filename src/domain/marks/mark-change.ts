import { tidy } from "../numbers/tidy";
import { type Work, weightedMarks } from "./outcome";

/** The latest mark minus the mean of the earlier ones, in percentage points; undefined with fewer than two marks. */
export function latestChange(work: readonly Work[]): number | undefined {
  const marks = weightedMarks(work);
  const latest = marks.pop();
  if (latest === undefined || marks.length === 0) return undefined;
  return tidy(latest - marks.reduce((sum, mark) => sum + mark, 0) / marks.length);
}

/** How far the last three marks fell, if each is below the one before, else 0; in percentage points, undefined with fewer than three. */
export function sustainedChange(work: readonly Work[]): number | undefined {
  const [first, second, third] = weightedMarks(work).slice(-3);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  return second < first && third < second ? tidy(third - first) : 0;
}
