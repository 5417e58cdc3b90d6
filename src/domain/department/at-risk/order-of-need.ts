import { tiers } from "../../risk/tiers";
import type { AtRiskLearner } from "./at-risk-learner";

type Listed = Pick<AtRiskLearner, "tier" | "severe" | "subjects" | "concerns" | "name" | "learnerId">;

/** Ours: by tier, then severe concerns, subjects and reasons, most first; equal ones by name and ID, so that the order never jumps. */
export function inOrderOfNeed<Row extends Listed>(rows: readonly Row[]): Row[] {
  const ranked = rows.map((row) => ({
    row,
    rank: [tiers.indexOf(row.tier), -row.severe, -row.subjects.length, -row.concerns] as const,
  }));
  return ranked.sort((one, other) => compare(one, other)).map(({ row }) => row);
}

interface Ranked {
  readonly row: Listed;
  readonly rank: readonly number[];
}

function compare(one: Ranked, other: Ranked): number {
  for (const [index, rank] of one.rank.entries()) {
    const difference = rank - (other.rank[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return alphabetically(one.row.name, other.row.name) || alphabetically(one.row.learnerId, other.row.learnerId);
}

const alphabetically = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
