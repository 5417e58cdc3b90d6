import { alevelShares } from "../national/alevel-outcomes";
import { btecOutcome } from "../national/btec-outcomes";
import { fewestEntries } from "../national/gcse-bands";
import type { GradeShare } from "../national/grade-shares";
import { everySubject, keyStage2Outcome } from "../national/key-stage-2-outcomes";
import { resitOutcome } from "../national/resit-outcomes";
import type { Grade } from "../qualifications/qualification";
import { type Benchmark, benchmarkFinder, type NoBenchmark } from "./benchmark";
import type { Learner } from "./meg";

export type Chances =
  /** Best grade first; `wide` says that all subjects of the qualification stand in for this one. */
  | {
      readonly kind: "shares";
      readonly shares: readonly GradeShare[];
      readonly entries: number;
      readonly wide: boolean;
    }
  | { readonly kind: "too few"; readonly entries: number }
  /** The expected grade is published, the shares are not. */
  | { readonly kind: "not published"; readonly qualification: string }
  | { readonly kind: "no benchmark"; readonly reason: NoBenchmark };

/** A resit's outcomes are published in these three classes only. */
const resitClasses = { reached: "4 or above", below: "below 4", none: "no entry" };

/**
 * How similar learners nationally shared out over the grades, from DfE's transition matrices: A levels by subject and average-GCSE band,
 * BTEC Nationals by band, GCSEs by KS2 group and subject, resits by the grade held. Shares of a band with fewer than 20 entries are not
 * given; the 20 is ours.
 */
export function chancesFinder(find = benchmarkFinder([])) {
  const remembered = new Map<string, Chances>();
  const chancesOf = ({ prior, qualification, subject }: Learner): Chances => {
    const { national } = find(qualification, subject);
    if (national.kind === "none") return { kind: "no benchmark", reason: national.reason };
    const published = sharesIn(national, prior);
    if (!published) return { kind: "not published", qualification };
    return published.entries < fewestEntries ? { kind: "too few", entries: published.entries } : published;
  };
  return (learner: Learner): Chances => {
    const key = `${learner.prior}\n${learner.qualification}\n${learner.subject}`;
    const chances = remembered.get(key) ?? chancesOf(learner);
    remembered.set(key, chances);
    return chances;
  };
}

type National = Exclude<Benchmark["national"], { kind: "none" }>;
type Shares = Extract<Chances, { kind: "shares" }>;

function sharesIn(national: National, prior: number): Shares | undefined {
  switch (national.kind) {
    case "value added": {
      const alevel = national.model === "GCE A level" ? alevelShares(national.row.subject, prior) : undefined;
      if (alevel) return { kind: "shares", ...alevel, wide: false };
      const btec = btecOutcome(national.model, prior);
      return btec && inGrades(btec, national.grades);
    }
    case "key stage 2": {
      const outcome = keyStage2Outcome(national.subject, prior);
      if (!outcome) return undefined;
      return {
        kind: "shares",
        shares: outcome.shares,
        entries: outcome.results,
        wide: national.subject === everySubject,
      };
    }
    case "resit": {
      const outcome = resitOutcome(national.subject, prior);
      if (!outcome) return undefined;
      const { reached4, noEntry, learners } = outcome;
      const shares = [
        { grade: resitClasses.reached, percent: reached4 },
        { grade: resitClasses.below, percent: Math.max(0, 100 - reached4 - noEntry) },
        { grade: resitClasses.none, percent: noEntry },
      ];
      return { kind: "shares", shares, entries: learners, wide: false };
    }
  }
}

function inGrades(
  { entries, percentages }: { entries: number; percentages: readonly number[] },
  grades: readonly Grade[],
): Shares | undefined {
  if (grades.length !== percentages.length) return undefined;
  const shares = grades.map(({ name }, index) => ({ grade: name, percent: percentages[index] ?? 0 }));
  return { kind: "shares", shares, entries, wide: true };
}
