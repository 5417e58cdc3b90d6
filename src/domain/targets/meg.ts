import { everySubject, keyStage2Outcome } from "../national/key-stage-2-outcomes";
import { resitOutcome } from "../national/resit-outcomes";
import { expectedPoints } from "../national/value-added-model";
import type { Grade } from "../qualifications/qualification";
import { type Benchmark, benchmarkFinder, type NoBenchmark } from "./benchmark";
import { type LocalTarget, localGrades } from "./local-targets";
import { gradeAbove, nearestGrade } from "./nearest-grade";
import { upperQuartile } from "./upper-quartile";

/** Which outcome of similar learners the MEG stands for; the names are those of the setting `meg.method`. */
export const megMethods = ["Average", "75th percentile", "Plus one grade"] as const;
export type MegMethod = (typeof megMethods)[number];

const otherNames: Readonly<Record<string, MegMethod>> = { expected: "Average", "one grade above": "Plus one grade" };

/** The method that is meant, in capitals or not; undefined when none is. */
export function findMethod(text: string): MegMethod | undefined {
  const wanted = text.trim().toLowerCase();
  const named = Object.entries(otherNames).find(([name]) => name === wanted)?.[1];
  return named ?? megMethods.find((method) => method.toLowerCase() === wanted);
}

type Held = { readonly end: "lowest" | "highest"; readonly prior: number };

export type Target =
  | {
      readonly kind: "grade";
      readonly grade: string;
      readonly points?: number;
      /** The prior is outside the national table and was held at its end. */
      readonly held?: Held | undefined;
      /** "every subject": the table has no row for this one. "no percentile": one grade above the average stands in for it. */
      readonly instead?: "every subject" | "no percentile" | undefined;
    }
  | { readonly kind: "no benchmark"; readonly reason: NoBenchmark }
  /** Rows of Local targets overlap: nobody can tell which is meant. */
  | { readonly kind: "several targets"; readonly grades: readonly string[] }
  /** The prior is a number, but not one that this qualification is measured from. */
  | { readonly kind: "unfit prior"; readonly expected: UnfitPrior };
type UnfitPrior = "average GCSE score" | "key stage 2 score" | "grade below 4";

/** An AS grade A taken before 16 is worth 10.75 KS4 points, the most there is. */
const highestPrior = 11;

export type Learner = { readonly prior: number; readonly qualification: string; readonly subject: string };

/** Works out targets against the college's own rows first and the national tables after them; make one per call of a function. */
export function targetSetter(localTargets: readonly LocalTarget[] = [], find = benchmarkFinder(localTargets)) {
  const average = ({ prior, qualification, subject }: Learner) => averageTarget(find(qualification, subject), prior);
  return {
    /** The college's own grade is what it is, whatever the method. */
    meg(learner: Learner, method: MegMethod = "Average"): Target {
      const benchmark = find(learner.qualification, learner.subject);
      const isOwn = localGrades(benchmark.local, learner.prior).length > 0;
      if (method === "Average" || isOwn) return average(learner);
      return stretched(average(learner), benchmark, learner.prior, method);
    },
    /** The 75th percentile of similar learners where DfE publishes it, never below the MEG; else one grade above the MEG. */
    aspiration(learner: Learner): Target {
      const target = stretched(average(learner), find(learner.qualification, learner.subject), learner.prior);
      return target.kind === "grade" ? { ...target, instead: undefined } : target;
    },
  };
}

/** What the college's own rows for a diagnostic or an interview say of a score, in `prior`; none, or several where they overlap. */
export function diagnosticGrades(rows: readonly LocalTarget[]): (learner: Learner) => readonly string[] {
  const find = benchmarkFinder(rows);
  return ({ prior, qualification, subject }) => localGrades(find(qualification, subject).local, prior);
}

function averageTarget({ local, national }: Benchmark, prior: number): Target {
  const own = localGrades(local, prior);
  if (own.length > 1) return { kind: "several targets", grades: own };
  if (own[0] !== undefined) return { kind: "grade", grade: own[0] };
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
  if (!outcome) return { kind: "unfit prior", expected: "key stage 2 score" };
  const instead = subject === everySubject ? "every subject" : undefined;
  return { kind: "grade", grade: nearestGrade(outcome.mean, grades), points: outcome.mean, instead };
}

function stretched(
  target: Target,
  { local, national }: Benchmark,
  prior: number,
  method: Exclude<MegMethod, "Average"> = "75th percentile",
): Target {
  if (target.kind !== "grade") return target;
  const isPublished = method === "75th percentile" && localGrades(local, prior).length === 0;
  const published = isPublished ? upperQuartile(national, prior, target.grade) : undefined;
  return {
    kind: "grade",
    grade: published ?? gradeAbove(target.grade, national.grades),
    held: target.held,
    instead: method === "75th percentile" && published === undefined ? "no percentile" : target.instead,
  };
}
