import type { Learner } from "./records";

/** The day from which something is expected of a learner: the start of a late starter, else "", which is before every day. */
export function startDays(learners: readonly Pick<Learner, "learnerId" | "startedOn">[]) {
  const days = new Map(learners.map(({ learnerId, startedOn }) => [learnerId, startedOn]));
  return (learnerId: string): string => days.get(learnerId) ?? "";
}
