import type { Department } from "../department/department";

/** How many open actions and support plans of each learner are past their review day. */
export function overdueByLearner({ actions, plans, today }: Department): Map<string, number> {
  const overdue = new Map<string, number>();
  for (const { isOpen, review, learnerId } of [...actions, ...plans]) {
    if (isOpen && review !== "" && review < today) overdue.set(learnerId, (overdue.get(learnerId) ?? 0) + 1);
  }
  return overdue;
}
