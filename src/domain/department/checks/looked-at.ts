import type { DataProblem } from "./find-data-problems";

/** A line of Data checks that somebody has looked at: right as it is. */
export interface LookedAt {
  readonly check: string;
  readonly tab: string;
  readonly row: number | undefined;
  readonly header: string;
  readonly found: string;
  readonly learnerId: string;
  /** "" where nobody has put a name: then it counts for nothing. */
  readonly by: string;
}

type Place = Pick<DataProblem, "check" | "tab" | "row" | "header" | "found" | "learnerId">;

/** Of a learner wherever the row stands; of anything else in its row. What was found is part of it: another value is asked about anew. */
const keyOf = ({ check, tab, row, header, found, learnerId }: Place) =>
  JSON.stringify([check, tab, header, found, learnerId || row || ""].map((part) => String(part).trim().toLowerCase()));

/** The problems that nobody has looked at yet. */
export function notLookedAt(problems: readonly DataProblem[], lookedAt: readonly LookedAt[]): DataProblem[] {
  const known = new Set(lookedAt.filter(({ by }) => by !== "").map(keyOf));
  return problems.filter((problem) => !known.has(keyOf(problem)));
}
