import { writtenNumber } from "../numbers/written-number";
import { tidy } from "../numbers/tidy";
import { readGrade } from "../qualifications/read-grade";
import type { Grade } from "../qualifications/qualification";
import { type Measure, measureOf } from "./measures";
import type { PlanTarget } from "./plan";

/** Where one of the learner's courses stands: what the tracker's column holds, and the grades of its qualification, best first. */
export interface Standing {
  readonly course: string;
  /** A number or text as the sheet shows it; "" when there is nothing. */
  readonly value: string | number;
  readonly grades: readonly Grade[];
}

type TargetState = "met" | "not met" | "not yet due" | "cannot say";

export interface EvaluatedTarget {
  readonly state: TargetState;
  /** What was found, as the sheet shows it; "" when nothing can be compared. */
  readonly found: string;
}

/** A share such as 0.86 is 86 per cent, as the risk rule reads it; "0.9%" says itself that it is none. */
const asPercent = (figure: number, kind: Measure["kind"]) =>
  kind === "percent" && figure > 0 && figure <= 1 ? tidy(figure * 100) : figure;

function figureIn(value: string | number, { kind }: Measure, grades: readonly Grade[]): number | undefined {
  if (kind === "grade") return readGrade(String(value), grades)?.points;
  if (typeof value === "number") return asPercent(value, kind);
  const written = writtenNumber(value);
  return written && (written.percent ? written.amount : asPercent(written.amount, kind));
}

/** A share reads better as the percentage that it is. */
const shownAs = (value: string | number, figure: number, { kind }: Measure) =>
  kind === "percent" && typeof value === "number" && figure !== value ? `${figure}%` : String(value);

/** From the baseline towards the goal; where there is no baseline, the way that is better for the measure. */
function isHighGood(measure: Measure, baseline: number | undefined, goal: number): boolean {
  if (baseline === undefined || baseline === goal) return measure.polarity === "H";
  return goal > baseline;
}

/**
 * Whether a target is met on a day (2025-09-01), from what the tracker shows. A target about all courses is met when every course that
 * shows a value meets it; `found` is then the value that is furthest off. A blank is never a zero: without a value nobody can say.
 */
export function evaluateTarget(target: PlanTarget, standings: readonly Standing[], today: string): EvaluatedTarget {
  const measure = measureOf(target.signal);
  const looked = standings.filter(({ course }) => target.course === "" || course === target.course);
  const compared = looked.flatMap(({ value, grades }) => {
    const [now, goal] = measure ? [figureIn(value, measure, grades), figureIn(target.goal, measure, grades)] : [];
    if (!measure || now === undefined || goal === undefined) return [];
    const high = isHighGood(measure, figureIn(target.baseline, measure, grades), goal);
    return [{ shown: shownAs(value, now, measure), short: high ? goal - now : now - goal }];
  });
  const [first, ...others] = compared;
  if (!first) return { state: "cannot say", found: "" };
  const worst = others.reduce((most, one) => (one.short > most.short ? one : most), first);
  if (worst.short <= 0) return { state: "met", found: worst.shown };
  return { state: today < target.byWhen ? "not yet due" : "not met", found: worst.shown };
}
