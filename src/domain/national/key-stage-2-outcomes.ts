import { once } from "../once";
import { type BandShares, type GradeShare, readShares } from "./grade-shares";
import { keyStage2Outcomes } from "./key-stage-2-outcomes.data";
import { readLines } from "./read-lines";

export type KeyStage2Outcome = {
  readonly subject: string;
  readonly results: number;
  readonly mean: number;
  readonly shares: readonly GradeShare[];
};

const gradeNames = ["9", "8", "7", "6", "5", "4", "3", "2", "1", "U"];

/**
 * The lowest mean scaled score of each published group. The groups leave gaps between half points, because the mean of two whole scores
 * never falls there; a prior that does (from other sources) belongs to the group below.
 */
const groups: readonly { from: number; name: string }[] = [
  { from: 117, name: "117 - 120" },
  { from: 113.5, name: "113.5 - 116.5" },
  { from: 110, name: "110 - 113" },
  { from: 107.5, name: "107.5 - 109.5" },
  { from: 105, name: "105 - 107" },
  { from: 102.5, name: "102.5 - 104.5" },
  { from: 100, name: "100 - 102" },
  { from: 96, name: "96 - 99.5" },
  { from: 90, name: "90 - 95.5" },
  { from: 80, name: "80 - 89.5" },
];

const keyStage2Range = { lowest: 80, highest: 120 };

/** Stands for every subject pooled. */
export const everySubject = "All";

const outcomes = once(() => {
  const lines = readLines(keyStage2Outcomes, 1).map((cells): [string, KeyStage2Outcome] => {
    const [subject = "", group = "", results, shares = "", mean] = cells;
    const outcome = { subject, results: Number(results), mean: Number(mean), shares: readShares(gradeNames, shares) };
    return [`${subject}|${group}`, outcome];
  });
  return new Map(lines);
});

/** The GCSE subjects of the published matrices, as DfE writes them. */
export function keyStage2Subjects(): string[] {
  return [...new Set([...outcomes().values()].map(({ subject }) => subject))].filter((name) => name !== everySubject);
}

/** The shares of every group of a subject; the middle of a group is that of its name. */
export function keyStage2Bands(subject: string): BandShares[] {
  return groups.flatMap(({ from, name }) => {
    const outcome = outcomes().get(`${subject}|${name}`);
    const to = Number(name.split(" - ")[1]);
    return outcome ? [{ middle: (from + to) / 2, entries: outcome.results, shares: outcome.shares }] : [];
  });
}

/** What learners with this mean KS2 scaled score (80 to 120) got at GCSE in a subject as DfE writes it, or in `everySubject`. */
export function keyStage2Outcome(subject: string, prior: number): KeyStage2Outcome | undefined {
  if (!(prior <= keyStage2Range.highest)) return undefined;
  const group = groups.find(({ from }) => prior >= from)?.name;
  return outcomes().get(`${subject}|${group}`);
}
