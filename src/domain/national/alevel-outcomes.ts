import { subjectKey } from "../text/subject-key";
import { alevelOutcomes } from "./alevel-outcomes.data";
import { gcseBand } from "./gcse-bands";
import { readShares, type GradeShare } from "./grade-shares";
import { once } from "../once";
import { readLines } from "./read-lines";

type Outcome = { readonly entries: number; readonly shares: readonly GradeShare[] };

const gradeNames = ["A*", "A", "B", "C", "D", "E", "U"];

const outcomes = once(() => {
  const lines = readLines(alevelOutcomes, 1).map(
    ([subject = "", band = "", entries, shares = ""]): [string, Outcome] => {
      return [placeOf(subject, band), { entries: Number(entries), shares: readShares(gradeNames, shares) }];
    },
  );
  return new Map(lines);
});

/** What A-level learners of a subject and average-GCSE band got, 2025; undefined where DfE publishes none. `subject` as DfE writes it. */
export function alevelShares(subject: string, prior: number): Outcome | undefined {
  return outcomes().get(placeOf(subject, gcseBand(prior)));
}

/** The model and this table do not punctuate every subject alike. */
function placeOf(subject: string, band: string): string {
  return `${subjectKey(subject)}|${band}`;
}
