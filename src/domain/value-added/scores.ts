import { groupBy } from "../numbers/group-by";
import type { Residual } from "./residual";

/** The average value added of several results, in grades. */
export type Score = {
  readonly learners: number;
  readonly grades: number;
  /** 95% confidence interval; undefined where DfE publishes no national spread. */
  readonly interval: { readonly from: number; readonly to: number } | undefined;
};

export type ScoreVerdict = "above" | "below" | "within" | "one result" | "no interval";

/** Different from the nation only where the whole interval is, and never of a single result, which is one person's. That is ours. */
export function scoreVerdict({ learners, interval }: Pick<Score, "learners" | "interval">): ScoreVerdict {
  if (!interval) return "no interval";
  if (learners < 2) return "one result";
  if (interval.from > 0) return "above";
  return interval.to < 0 ? "below" : "within";
}

export type NamedScore = Score & Pick<Residual, "cohort" | "qualification" | "subject"> & { readonly level: Level };
type Level = "Subject" | "Qualification" | "Cohort";

/** DfE: 95% of a normal distribution. */
const deviations = 1.96;

type Measured = { score: number; error: number | undefined; learners: number; size: number };

/**
 * Every subject's, qualification's and exam cohort's score with its interval, as DfE's 16–18 ready reckoner works them out: a subject's
 * error is the national spread by the root of its learners; errors of a wider score are pooled by learners, across sizes also by size.
 */
export function valueAddedScores(residuals: readonly Residual[]): NamedScore[] {
  return [...groupBy(residuals, ({ cohort }) => cohort)].flatMap(([cohort, ofCohort]) => {
    const named = { cohort, qualification: "", subject: "" };
    const qualifications = byQualification(ofCohort).flatMap((ofOne) => {
      const own = { ...named, qualification: ofOne[0]?.qualification ?? "" };
      const subjects = bySubject(ofOne).map((results) => ({
        level: "Subject" as const,
        ...own,
        subject: results[0]?.subject ?? "",
        ...scoreOf(subjectMeasure(results)),
      }));
      return [...subjects, { level: "Qualification" as const, ...own, ...scoreOf(qualificationMeasure(ofOne)) }];
    });
    return [...qualifications, { level: "Cohort" as const, ...named, ...scoreOf(pooled(ofCohort)) }];
  });
}

/** One score for any set of results, such as a teacher's: DfE's sum for a cohort. Across cohorts that is ours. */
export function valueAddedScore(residuals: readonly Residual[]): Score | undefined {
  return residuals.length === 0 ? undefined : scoreOf(pooled(residuals));
}

function subjectMeasure(results: readonly Residual[]): Measured {
  const variances = results.map(({ spread }) => (spread === undefined ? undefined : spread ** 2));
  const error = variances.every((variance) => variance !== undefined)
    ? Math.sqrt(sum(variances)) / results.length
    : undefined;
  return {
    score: sum(results.map(({ grades }) => grades)) / results.length,
    error,
    learners: results.length,
    size: results[0]?.size ?? 1,
  };
}

function qualificationMeasure(results: readonly Residual[]): Measured {
  return pool(bySubject(results).map(subjectMeasure), () => 1);
}

function pooled(results: readonly Residual[]): Measured {
  return pool(byQualification(results).map(qualificationMeasure), ({ size }) => size);
}

/** Scores weighted by learners and by `weight`; the errors of independent parts add as squares. */
function pool(parts: readonly Measured[], weight: (part: Measured) => number): Measured {
  const whole = sum(parts.map((part) => part.learners * weight(part)));
  const shares = parts.map((part) => (part.learners * weight(part)) / whole);
  const errors = parts.map(({ error }) => error);
  const error = errors.every((one) => one !== undefined)
    ? Math.sqrt(sum(errors.map((one, index) => (one * (shares[index] ?? 0)) ** 2)))
    : undefined;
  return {
    score: sum(parts.map(({ score }, index) => score * (shares[index] ?? 0))),
    error,
    learners: sum(parts.map(({ learners }) => learners)),
    size: parts[0]?.size ?? 1,
  };
}

function scoreOf({ score, error, learners }: Measured): Score {
  const interval =
    error === undefined ? undefined : { from: score - deviations * error, to: score + deviations * error };
  return { learners, grades: score, interval };
}

const byQualification = (residuals: readonly Residual[]) => [
  ...groupBy(residuals, ({ cohort, qualification, size }) => `${cohort}|${qualification}|${size}`).values(),
];

const bySubject = (residuals: readonly Residual[]) => [...groupBy(residuals, ({ subject }) => subject).values()];

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
