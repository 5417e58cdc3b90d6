import { btecOutcomes } from "./btec-outcomes.data";
import { gcseBand } from "./gcse-bands";
import { once } from "../once";
import { readLines } from "./read-lines";

type Outcome = {
  readonly entries: number;
  /** The 75th-percentile grade. */
  readonly grade: string;
  /** Of the qualification's grades, best first. */
  readonly percentages: readonly number[];
};

const outcomes = once(() => {
  const lines = readLines(btecOutcomes, 1).map(
    ([name, band, entries, , grade = "", shares = ""]): [string, Outcome] => {
      return [`${name}|${band}`, { entries: Number(entries), grade, percentages: shares.split(" ").map(Number) }];
    },
  );
  return new Map(lines);
});

/** What all learners of a BTEC National in an average-GCSE band got, 2025, every subject together. `qualification` as DfE writes it. */
export function btecOutcome(qualification: string, prior: number): Outcome | undefined {
  return outcomes().get(`${qualification}|${gcseBand(prior)}`);
}
