import { fitLogistic } from "./logistic.mjs";

/** How a rival ranks learners: who comes first is flagged first. */

/** Whether late and below 65, like the rest, is ours: what somebody would do by hand. Late is after the day on which it was due. */
const baselineOf = ({ marks: { missing, average, late } }) => [missing >= 1, average < 55, late >= 1 && average < 65];

export const baselineRank = (learner) => baselineOf(learner).filter(Boolean).length;

const tierRanks = { Red: 3, Amber: 2 };
export const tierRank = ({ tier }) => tierRanks[tier] ?? 0;
export const tierRankWithApproaching = (learner) => tierRank(learner) || (learner.isApproaching ? 1 : 0);

/** What the model is given: the same that the rule sees of the marks. Somebody without a mark has none, and is told apart. */
const featuresOf = ({ marks: { missing, due, average, latest, late } }) => [
  missing / due,
  missing === due ? 1 : 0,
  late / due,
  average === undefined ? 1 : 0,
  (average ?? 60) / 100,
  (latest ?? 60) / 100,
  Math.max(0, 55 - (average ?? 60)) / 100,
];

/** A logistic regression for each presentation, fitted on the others; undefined where there are none. */
export function modelRanks(learners) {
  const names = [...new Set(learners.map(({ presentation }) => presentation))];
  if (names.length < 2) return undefined;
  const ranks = new Map();
  for (const name of names) {
    const others = learners.filter(({ presentation }) => presentation !== name);
    const chance = fitLogistic(
      others.map(featuresOf),
      others.map(({ failed }) => (failed ? 1 : 0)),
    );
    for (const one of learners) if (one.presentation === name) ranks.set(one.key, chance(featuresOf(one)));
  }
  return ({ key }) => ranks.get(key);
}
