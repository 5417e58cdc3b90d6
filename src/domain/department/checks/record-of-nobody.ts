import { isFollowedPlan, isOpenAction, isOpenConcern } from "../status";
import type { Check } from "./check";

const expected = "A learner ID of a tracker, of Learners or of Snapshots; until then the row counts for nobody";

/** An open concern, or another record, whose ID is nobody's makes nobody Amber. What is closed changes nothing any more. */
export const recordOfNobody: Check = {
  title: "Record of nobody",
  find({ enrolments, leavers, learners, snapshots, actions, plans, reviews, concerns, moves }) {
    const known = new Set([...enrolments, ...leavers, ...learners, ...snapshots].map(({ learnerId }) => learnerId));
    if (known.size === 0) return [];
    const named = [
      ["Interventions", actions.filter(isOpenAction)],
      ["Plans", plans.filter(isFollowedPlan)],
      ["Reviews", reviews],
      ["Concerns", concerns.filter(isOpenConcern)],
      ["Moves", moves],
    ] as const;
    return named.flatMap(([tab, rows]) =>
      rows
        .filter(({ learnerId }) => !known.has(learnerId))
        .map(({ row, learnerId: found }) => ({ tab, row, header: "Learner ID", found, expected })),
    );
  },
};
