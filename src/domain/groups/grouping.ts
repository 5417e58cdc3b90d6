import type { Learner } from "../department/records";
import { groupBy } from "../numbers/group-by";
import { type Characteristic, notRecorded } from "./characteristics";
import { fewestShown } from "./suppress";

/** How one characteristic shares learners out. */
export interface Grouping {
  readonly names: readonly string[];
  /** Of each name, whether it stands in the table even where there is nobody. */
  readonly listed: readonly boolean[];
  readonly of: (learnerId: string) => string;
}

/**
 * The groups of a characteristic over some learners: those there always are, those that enough of them are in besides, and the rest. A group
 * that few are in is not named, or its name would tell that somebody is in it. Undefined where it is recorded of nobody, or no group
 * can be named.
 */
export function groupingOf(
  { groups, of }: Characteristic,
  learners: readonly Learner[],
  counted: ReadonlySet<string>,
): Grouping | undefined {
  const recorded = new Map(
    learners.filter(({ learnerId }) => counted.has(learnerId)).map((learner) => [learner.learnerId, of(learner)]),
  );
  if ([...recorded.values()].every((name) => name === "")) return undefined;
  const found = [...groupBy([...recorded.values()], (name) => name)]
    .filter(([name, own]) => name !== "" && !groups.includes(name) && own.length >= fewestShown)
    .map(([name]) => name)
    .sort();
  const named = new Set([...groups, ...found]);
  if (named.size === 0) return undefined;
  return {
    names: [...named, notRecorded],
    listed: [...groups.map(() => true), ...found.map(() => false), false],
    of: (learnerId) => {
      const name = recorded.get(learnerId) ?? "";
      return named.has(name) ? name : notRecorded;
    },
  };
}
