import { once } from "../once";
import { subjectKey } from "../text/subject-key";
import { alevelOutcomes } from "./alevel-outcomes.data";
import { gcseBand, gcseBands } from "./gcse-bands";
import { type BandShares, readShares } from "./grade-shares";
import { readLines } from "./read-lines";

const gradeNames = ["A*", "A", "B", "C", "D", "E", "U"];

/** By subject, then by band. The model and this table do not punctuate every subject alike. */
const outcomes = once(() => {
  const bySubject = new Map<string, Map<string, BandShares>>();
  for (const [subject = "", name = "", entries, shares = ""] of readLines(alevelOutcomes, 1)) {
    const middle = gcseBands.find((band) => band.name === name)?.middle;
    if (middle === undefined) continue;
    const bands = bySubject.get(subjectKey(subject)) ?? new Map<string, BandShares>();
    bands.set(name, { middle, entries: Number(entries), shares: readShares(gradeNames, shares) });
    bySubject.set(subjectKey(subject), bands);
  }
  return bySubject;
});

/** What A-level learners of a subject got, 2025, by average-GCSE band; none where DfE publishes none. `subject` as DfE writes it. */
export function alevelBands(subject: string): readonly BandShares[] {
  return [...(outcomes().get(subjectKey(subject))?.values() ?? [])];
}

/** The band of one average GCSE score. */
export function alevelBand(subject: string, prior: number): BandShares | undefined {
  return outcomes().get(subjectKey(subject))?.get(gcseBand(prior));
}
