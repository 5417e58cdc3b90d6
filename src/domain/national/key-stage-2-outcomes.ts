import { subjectKey } from "../text/subject-key";
import { readShares, type GradeShare } from "./grade-shares";
import { keyStage2Outcomes } from "./key-stage-2-outcomes.data";

export type KeyStage2Outcome = {
  readonly subject: string;
  readonly results: number;
  readonly mean: number;
  readonly shares: readonly GradeShare[];
};

const grades = ["9", "8", "7", "6", "5", "4", "3", "2", "1", "U"];

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

export const keyStage2Range = { lowest: 80, highest: 120 };

/** The GCSE subjects of the published matrices, as DfE writes them. */
export function keyStage2Subjects(): string[] {
  const names = keyStage2Outcomes.split("\n").map((line) => line.slice(0, line.indexOf("|")));
  return [...new Set(names)].filter((name) => name !== "All");
}

/** What learners with this mean KS2 scaled score (80 to 120) got at GCSE in a subject, or in all subjects together ("All"). */
export function keyStage2Outcome(subject: string, prior: number): KeyStage2Outcome | undefined {
  const group = groups.find(({ from }) => prior >= from)?.name;
  const wanted = subjectKey(subject);
  for (const line of keyStage2Outcomes.split("\n")) {
    const [name = "", lineGroup, results, shares = "", mean] = line.split("|");
    if (lineGroup !== group || subjectKey(name) !== wanted) continue;
    return { subject: name, results: Number(results), mean: Number(mean), shares: readShares(grades, shares) };
  }
  return undefined;
}
