import type { Learner } from "../department/records";
import { allOthers, type Characteristic } from "./characteristics";
import { fewestShown } from "./suppress";

/** How one characteristic shares learners out: those of the group, then all others. */
export interface Grouping {
  readonly names: readonly [group: string, others: string];
  readonly of: (learnerId: string) => string;
  /** Whether it is recorded of too few to compare: more than a tenth are unknown, and eight or more, so that it tells nothing of a few. */
  readonly isUnrecorded: boolean;
}

/** Over the learners that are counted; undefined where it is recorded of nobody. */
export function groupingOf(
  { group, isIn }: Characteristic,
  learners: readonly Learner[],
  counted: ReadonlySet<string>,
): Grouping | undefined {
  const recorded = new Map<string, boolean>();
  for (const learner of learners) {
    const answer = counted.has(learner.learnerId) ? isIn(learner) : undefined;
    if (answer !== undefined) recorded.set(learner.learnerId, answer);
  }
  if (recorded.size === 0) return undefined;
  const unknown = counted.size - recorded.size;
  return {
    names: [group, allOthers],
    of: (learnerId) => (recorded.get(learnerId) === true ? group : allOthers),
    isUnrecorded: unknown >= fewestShown && unknown * 10 > counted.size,
  };
}
