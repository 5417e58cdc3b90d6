import { keyStage2Outcome } from "../national/key-stage-2-outcomes";
import { resitOutcome } from "../national/resit-outcomes";
import { expectedPoints } from "../national/value-added-model";
import { gradeReader } from "../qualifications/grade-reader";
import { type Benchmark, benchmarkFinder, type NoBenchmark } from "../targets/benchmark";
import type { Learner } from "../targets/meg";

/** One result against what similar learners reached on average. */
export type Residual = {
  readonly kind: "residual";
  /** In grades; + is better than expected. */
  readonly grades: number;
  /** DfE's exam cohort, qualification and subject. */
  readonly cohort: string;
  readonly qualification: string;
  readonly subject: string;
  /** 1 is the size of one A level. */
  readonly size: number;
  /** National standard deviation of value added in grades; undefined where none is published. */
  readonly spread: number | undefined;
};

export type ValueAdded =
  | Residual
  | { readonly kind: "no benchmark"; readonly reason: NoBenchmark }
  | { readonly kind: "unknown grade" }
  /** The national table says nothing about this prior. */
  | { readonly kind: "outside"; readonly lowest: number; readonly highest: number };

/** DfE's points put a grade of a size-1 qualification at 10; those of technical certificates are grades already. */
const pointsPerGrade = (cohort: string) => (cohort === "Technical certificate" ? 1 : 10);

/**
 * Works out residuals by DfE's 16–18 method (ready reckoners, model 2025R): points above the national expectation, divided by the
 * qualification's size and by the points of a grade. As in DfE's tool a prior outside the curve has no residual. GCSEs stand against the
 * mean of their KS2 group and resits against the mean progress from the grade held, floored at -1 as DfE does; their points are grades.
 */
export function residualFinder(find = benchmarkFinder([]), read = gradeReader()) {
  return (actual: string, { prior, qualification, subject }: Learner): ValueAdded => {
    const { national } = find(qualification, subject);
    if (national.kind === "none") return { kind: "no benchmark", reason: national.reason };
    const grade = read(actual, national.grades);
    if (!grade) return { kind: "unknown grade" };
    return measured(national, grade.points, prior, qualification);
  };
}

type National = Exclude<Benchmark["national"], { kind: "none" }>;

function measured(national: National, points: number, prior: number, qualification: string): ValueAdded {
  switch (national.kind) {
    case "value added": {
      const { row } = national;
      const expected = expectedPoints(row, prior);
      const [lowest = 0, highest = 0] = [row.priors[0], row.priors[row.priors.length - 1]];
      if (expected.held) return { kind: "outside", lowest, highest };
      const { cohort, size, spread, subject } = row;
      const grades = (points - expected.points) / size / pointsPerGrade(cohort);
      return { kind: "residual", grades, cohort, qualification: row.qualification, subject, size, spread };
    }
    case "key stage 2": {
      const outcome = keyStage2Outcome(national.subject, prior);
      if (!outcome) return { kind: "outside", lowest: 80, highest: 120 };
      const { subject, mean, shares } = outcome;
      const named = { cohort: "GCSE", qualification: "GCSE", subject, size: 1 };
      return { kind: "residual", grades: points - mean, ...named, spread: spreadOf(shares, mean) };
    }
    case "resit": {
      const outcome = resitOutcome(national.subject, prior);
      if (!outcome) return { kind: "outside", lowest: 0, highest: 3.5 };
      const progress = Math.max(points - prior, -1);
      const named = { cohort: "Resit", qualification, subject: national.subject, size: 1 };
      return { kind: "residual", grades: progress - outcome.meanProgress, ...named, spread: undefined };
    }
  }
}

/** The standard deviation of the grades within one KS2 group. */
function spreadOf(shares: readonly { grade: string; percent: number }[], mean: number): number {
  const points = (grade: string) => (grade === "U" ? 0 : Number(grade));
  const variance = shares.reduce((sum, { grade, percent }) => sum + (percent / 100) * (points(grade) - mean) ** 2, 0);
  return Math.sqrt(variance);
}
