import { sharesOf } from "./compare.mjs";
import { tierRank } from "./rivals.mjs";

/** Signals that were tried beside the rule, and are off: whom each would add to Amber. The lines are ours. */
const tried = [
  { name: "latest mark below 55", is: ({ marks: { latest } }) => latest < 55 },
  { name: "late and average below 65", is: ({ marks: { late, average } }) => late >= 1 && average < 65 },
];

/**
 * One line for each step: who is flagged because of it alone, or no longer. A signal helps where those whom it adds fail more often than those
 * whom the rule already calls approaching, and is on only where it does so at every stage; the floor where those whom it lets go fail no more often than all learners do. `without` are
 * the same learners by the rule without the floor.
 */
export function stepsOf(learners, without, lightWork) {
  const before = new Map(without.map((one) => [one.key, one]));
  const approaching = sharesOf(learners, (one) => tierRank(one) === 0 && one.isApproaching).precision;
  const all = sharesOf(learners, () => true).precision;
  const letGo = sharesOf(learners, (one) => tierRank(one) === 0 && tierRank(before.get(one.key)) > 0);
  return [
    {
      name: "falls to a high mark left out",
      change: -letGo.learners,
      ...letGo,
      beside: all,
      helps: !(letGo.precision > all),
      on: true,
    },
    ...tried.map(({ name, is }) => {
      const added = sharesOf(learners, (one) => tierRank(one) === 0 && is(one));
      return {
        name,
        change: added.learners,
        ...added,
        beside: approaching,
        helps: added.precision > approaching,
        on: false,
      };
    }),
    { name: "missing work of weight 0", change: undefined, pieces: lightWork, on: true },
  ];
}
