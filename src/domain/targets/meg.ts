import { keyStage2Outcome, keyStage2Range } from "../national/key-stage-2-outcomes";
import { resitOutcome } from "../national/resit-outcomes";
import { expectedPoints } from "../national/value-added-model";
import type { Grade } from "../qualifications/qualification";
import { type Benchmark, benchmarkFinder, type NoBenchmark } from "./benchmark";
import { type LocalTarget, localGrade } from "./local-targets";
import { gradeAbove, nearestGrade } from "./nearest-grade";
import { upperQuartile } from "./upper-quartile";

/** Which outcome of similar learners the MEG stands for; the names are those of the setting `meg.method`. */
export const megMethods = ["Average", "75th percentile", "Plus one grade"] as const;
export type MegMethod = (typeof megMethods)[number];

export type Held = { readonly end: "lowest" | "highest"; readonly prior: number };

export type Target =
  | { readonly kind: "grade"; readonly grade: string; readonly points?: number; readonly held?: Held | undefined }
  | { readonly kind: "no benchmark"; readonly reason: NoBenchmark }
  /** The prior is a number, but not one that this qualification is measured from. */
  | { readonly kind: "unfit prior"; readonly expected: UnfitPrior };
export type UnfitPrior = "average GCSE score" | "key stage 2 score" | "grade below 4";

/** An AS grade A taken before 16 is worth 10.75 KS4 points, the most there is. */
const highestPrior = 11;

export type Learner = { readonly prior: number; readonly qualification: string; readonly subject: string };

/** Works out targets against the college's own rows first and the national tables after them; make one per call of a function. */
export function targetSetter(localTargets: readonly LocalTarget[] = [], find = benchmarkFinder(localTargets)) {
  const average = ({ prior, qualification, subject }: Learner) => averageTarget(find(qualification, subject), prior);
  return {
    meg(learner: Learner, method: MegMethod = "Average"): Target {
      if (method === "75th percentile")
        return stretched(average(learner), find(learner.qualification, learner.subject), learner.prior, "published");
      if (method === "Plus one grade")
        return stretched(average(learner), find(learner.qualification, learner.subject), learner.prior, "one above");
      return average(learner);
    },
    /** The 75th percentile of similar learners where DfE publishes it, never below the MEG; else one grade above the MEG. */
    aspiration(learner: Learner): Target {
      return stretched(average(learner), find(learner.qualification, learner.subject), learner.prior, "published");
    },
  };
}

function averageTarget({ local, national }: Benchmark, prior: number): Target {
  const own = localGrade(local, prior);
  if (own !== undefined) return { kind: "grade", grade: own };
  switch (national.kind) {
    case "value added": {
      if (prior < 0 || prior > highestPrior) return { kind: "unfit prior", expected: "average GCSE score" };
      const { points, held } = expectedPoints(national.row, prior);
      return { kind: "grade", grade: nearestGrade(points, national.grades), points, held };
    }
    case "key stage 2":
      return keyStage2Target(national.subject, prior, national.grades);
    case "resit": {
      const outcome = resitOutcome(national.subject, prior);
      if (!outcome || prior >= 4) return { kind: "unfit prior", expected: "grade below 4" };
      const points = prior + outcome.meanProgress;
      return { kind: "grade", grade: nearestGrade(points, national.grades), points };
    }
    case "none":
      return { kind: "no benchmark", reason: national.reason };
  }
}

function keyStage2Target(subject: string, prior: number, grades: readonly Grade[]): Target {
  const outcome = keyStage2Outcome(subject, prior);
  if (!outcome || prior > keyStage2Range.highest) return { kind: "unfit prior", expected: "key stage 2 score" };
  return { kind: "grade", grade: nearestGrade(outcome.mean, grades), points: outcome.mean };
}

function stretched(target: Target, benchmark: Benchmark, prior: number, rule: "published" | "one above"): Target {
  if (target.kind !== "grade") return target;
  const { grades } = benchmark.national;
  const isLocal = localGrade(benchmark.local, prior) !== undefined;
  const published =
    rule === "published" && !isLocal ? upperQuartile(benchmark.national, prior, target.grade) : undefined;
  return { kind: "grade", grade: published ?? gradeAbove(target.grade, grades), held: target.held };
}
