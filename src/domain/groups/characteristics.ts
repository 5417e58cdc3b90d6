import type { Learner } from "../department/records";

/** Everyone else, also those of whom it is not recorded: a group of theirs would be small, and would come back by subtraction. */
export const allOthers = "All others";

/** One group of learners, set beside all others. Read for equity reports only: no rule sees it. */
export interface Characteristic {
  readonly name: string;
  readonly group: string;
  /** Undefined where it is not recorded. */
  readonly isIn: (learner: Learner) => boolean | undefined;
}

/**
 * Two sides each, and never more: with three, what is told of two tells the third. So Online and Hybrid are one, and of a sex one side has a name.
 */
export const characteristics: readonly Characteristic[] = [
  { name: "Disadvantage", group: "Disadvantaged", isIn: ({ disadvantage }) => disadvantage },
  { name: "SEND", group: "SEND", isIn: ({ send }) => send },
  { name: "EAL", group: "EAL", isIn: ({ eal }) => eal },
  { name: "Care-experienced", group: "Care-experienced", isIn: ({ careExperienced }) => careExperienced },
  { name: "Mode", group: "Online or hybrid", isIn: ({ mode }) => known(mode, ["Online", "Hybrid"]) },
  { name: "Sex", group: "Female", isIn: ({ sex }) => known(sex, ["Female"]) },
];

const known = (value: string, wanted: readonly string[]) => (value === "" ? undefined : wanted.includes(value));
