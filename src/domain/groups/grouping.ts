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

/** Undefined where it is recorded of none of the learners that are counted. */
export function groupingOf(
  { group, isIn }: Characteristic,
  learners: readonly Learner[],
  counted: ReadonlySet<string>,
): Grouping | undefined {
  const recorded = new Map<string, boolean>();
  for (const learner of learners) {
    const answer = isIn(learner);
    if (answer !== undefined) recorded.set(learner.learnerId, answer);
  }
  const unknown = [...counted].filter((learnerId) => !recorded.has(learnerId)).length;
  if (unknown === counted.size) return undefined;
  return {
    names: [group, allOthers],
    of: (learnerId) => (recorded.get(learnerId) === true ? group : allOthers),
    isUnrecorded: unknown >= fewestShown && unknown * 10 > counted.size,
  };
}
