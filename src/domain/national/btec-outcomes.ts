import { btecOutcomes } from "./btec-outcomes.data";
import { gcseBand } from "./gcse-bands";

/** The 75th-percentile grade of all learners of a BTEC National in an average-GCSE band, 2025. `qualification` as DfE writes it. */
export function btecUpperQuartile(
  qualification: string,
  prior: number,
): { entries: number; grade: string } | undefined {
  const start = `${qualification}|${gcseBand(prior)}|`;
  const line = btecOutcomes.split("\n").find((candidate) => candidate.startsWith(start));
  if (!line) return undefined;
  const [, , entries, , grade = ""] = line.split("|");
  return { entries: Number(entries), grade };
}
