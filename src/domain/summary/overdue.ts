import type { Department } from "../department/department";
import { isFollowedPlan, isOpenAction } from "../department/status";

/** How many open actions and support plans of each learner are past their review day. */
export function overdueByLearner({ actions, plans, today }: Department): Map<string, number> {
  const overdue = new Map<string, number>();
  for (const { review, learnerId } of [...actions.filter(isOpenAction), ...plans.filter(isFollowedPlan)]) {
    if (review !== "" && review < today) overdue.set(learnerId, (overdue.get(learnerId) ?? 0) + 1);
  }
  return overdue;
}
