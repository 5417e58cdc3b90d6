import { btecOutcomes } from "./btec-outcomes.data";
import { gcseBand } from "./gcse-bands";
import { once } from "./once";
import { readLines } from "./read-lines";

type UpperQuartile = { readonly entries: number; readonly grade: string };

const outcomes = once(() => {
  const lines = readLines(btecOutcomes, 1).map(([name, band, entries, , grade = ""]): [string, UpperQuartile] => {
    return [`${name}|${band}`, { entries: Number(entries), grade }];
  });
  return new Map(lines);
});

/** The 75th-percentile grade of all learners of a BTEC National in an average-GCSE band, 2025. `qualification` as DfE writes it. */
export function btecUpperQuartile(qualification: string, prior: number): UpperQuartile | undefined {
  return outcomes().get(`${qualification}|${gcseBand(prior)}`);
}
