import { alevelBand, alevelBands } from "../national/alevel-outcomes";
import { btecBand, btecBands } from "../national/btec-outcomes";
import { type BandShares, fewestEntries, type GradeShare, sharesBetween } from "../national/grade-shares";
import { everySubject, keyStage2Bands, keyStage2Outcome } from "../national/key-stage-2-outcomes";
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
 * BTEC Nationals by band, GCSEs by KS2 group and subject, in a straight line between the middles of bands (the line is ours); resits by the
 * grade held. Shares of a band with fewer than 20 entries are not given; the 20 is ours.
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
      const { subject } = national.row;
      const alevel = national.model === "GCE A level" ? alevelBand(subject, prior) : undefined;
      if (alevel) return { kind: "shares", ...betweenBands(alevelBands(subject), prior, alevel.entries), wide: false };
      const btec = btecBand(national.model, prior);
      if (!btec || national.grades.length !== btec.percentages.length) return undefined;
      const bands = btecBands(national.model).map((band) => ({ ...band, shares: inGrades(band, national.grades) }));
      return { kind: "shares", ...betweenBands(bands, prior, btec.entries), wide: true };
    }
    case "key stage 2": {
      const { subject } = national;
      const outcome = keyStage2Outcome(subject, prior);
      if (!outcome) return undefined;
      const shares = betweenBands(keyStage2Bands(subject), prior, outcome.results);
      return { kind: "shares", ...shares, wide: subject === everySubject };
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

/** `entries` are those of the learner's own band: whether there are enough is asked of it. */
const betweenBands = (bands: readonly BandShares[], prior: number, entries: number) => ({
  shares: sharesBetween(bands, prior) ?? [],
  entries,
});

const inGrades = ({ percentages }: { percentages: readonly number[] }, grades: readonly Grade[]): GradeShare[] =>
  grades.map(({ name }, index) => ({ grade: name, percent: percentages[index] ?? 0 }));
