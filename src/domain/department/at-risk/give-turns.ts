import { isFlagged } from "../../risk/worst-tier";
import type { AtRiskLearner } from "./at-risk-learner";

type Untimed = Omit<AtRiskLearner, "turn">;

/**
 * The alert budget: of the flagged learners without any support, each tutor is asked to see so many this week, the first of the list. A
 * list that asks for more than anyone can do is not read.
 */
export function giveTurns(rows: readonly Untimed[], budget: number): AtRiskLearner[] {
  const given = new Map<string, number>();
  return rows.map((row) => {
    if (!isFlagged(row.tier) || row.hasSupport) return { ...row, turn: "" };
    const before = given.get(row.tutor) ?? 0;
    given.set(row.tutor, before + 1);
    return { ...row, turn: before < budget ? "This week" : "Later" };
  });
}
