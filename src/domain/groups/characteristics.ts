import type { Learner } from "../department/records";

export const notRecorded = "Not recorded";

/** A way to share learners out into groups. Read for equity reports only: no rule sees it. */
export interface Characteristic {
  readonly name: string;
  /** The groups there always are; a group that learners are in besides is added. */
  readonly groups: readonly string[];
  readonly of: (learner: Learner) => string;
}

export const characteristics: readonly Characteristic[] = [
  yesNo("Disadvantage", ["Disadvantaged", "Not disadvantaged"], ({ disadvantage }) => disadvantage),
  yesNo("SEND", ["SEND", "No SEND"], ({ send }) => send),
  yesNo("EAL", ["EAL", "First language English"], ({ eal }) => eal),
  yesNo("Care-experienced", ["Care-experienced", "Not care-experienced"], ({ careExperienced }) => careExperienced),
  { name: "Mode", groups: ["On site", "Online", "Hybrid"], of: ({ mode }) => mode },
  { name: "Sex", groups: ["Female", "Male"], of: ({ sex }) => sex },
];

function yesNo(
  name: string,
  groups: readonly [yes: string, no: string],
  answer: (learner: Learner) => boolean | undefined,
): Characteristic {
  return {
    name,
    groups,
    of: (learner) => {
      const known = answer(learner);
      return known === undefined ? "" : groups[known ? 0 : 1];
    },
  };
}
