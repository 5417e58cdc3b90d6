import { once } from "../once";
import { btecOutcomes } from "./btec-outcomes.data";
import { gcseBand, gcseBands } from "./gcse-bands";
import { readLines } from "./read-lines";

type Outcome = {
  /** The average GCSE score that stands for the band. */
  readonly middle: number;
  readonly entries: number;
  /** The 75th-percentile grade. */
  readonly grade: string;
  /** Of the qualification's grades, best first. */
  readonly percentages: readonly number[];
};

/** By qualification, then by band. */
const outcomes = once(() => {
  const byName = new Map<string, Map<string, Outcome>>();
  for (const [qualification = "", name = "", entries, , grade = "", shares = ""] of readLines(btecOutcomes, 1)) {
    const middle = gcseBands.find((band) => band.name === name)?.middle;
    if (middle === undefined) continue;
    const bands = byName.get(qualification) ?? new Map<string, Outcome>();
    bands.set(name, { middle, entries: Number(entries), grade, percentages: shares.split(" ").map(Number) });
    byName.set(qualification, bands);
  }
  return byName;
});

/** What all learners of a BTEC National got, 2025, every subject together, by average-GCSE band. `qualification` as DfE writes it. */
export function btecBands(qualification: string): readonly Outcome[] {
  return [...(outcomes().get(qualification)?.values() ?? [])];
}

/** The band of one average GCSE score. */
export function btecBand(qualification: string, prior: number): Outcome | undefined {
  return outcomes().get(qualification)?.get(gcseBand(prior));
}
