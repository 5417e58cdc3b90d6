import { subjectKey } from "../text/subject-key";
import { alevelOutcomes } from "./alevel-outcomes.data";
import { gcseBand } from "./gcse-bands";
import { readShares, type GradeShare } from "./grade-shares";

const grades = ["A*", "A", "B", "C", "D", "E", "U"];

/** What A-level learners of a subject and average-GCSE band got, 2025; undefined where DfE publishes none. `subject` as DfE writes it. */
export function alevelShares(subject: string, prior: number): { entries: number; shares: GradeShare[] } | undefined {
  const [wanted, band] = [subjectKey(subject), gcseBand(prior)];
  for (const line of alevelOutcomes.split("\n")) {
    const [name = "", lineBand, entries, shares = ""] = line.split("|");
    if (lineBand === band && subjectKey(name) === wanted)
      return { entries: Number(entries), shares: readShares(grades, shares) };
  }
  return undefined;
}
