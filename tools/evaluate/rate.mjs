import { resolve } from "node:path";
import { bundleDomain } from "./bundle-domain.mjs";
import { compareWithRivals } from "./compare.mjs";
import { stepsOf } from "./steps.mjs";
import { tiersAt } from "./tiers-at.mjs";

const { flipsBetween, leadTime, rateFlags, rateGroups } = await bundleDomain();
const flags = {
  Red: (tier) => tier === "Red",
  "Amber or Red": (tier) => tier === "Red" || tier === "Amber",
};

/** When a learner's course ended: the day they left, or that of the last piece of work. */
const endOf = ({ leftOn }, work) => leftOn ?? work.at(-1).due;

/** The nth piece of work in each of the presentations, with the tiers of that time. */
function stagesOf(code, presentations, options) {
  const most = Math.max(...presentations.map(({ work }) => work.length));
  return Array.from({ length: most }, (_, index) => {
    const taken = presentations.filter(({ work }) => work.length > index);
    const learners = taken.flatMap((one) =>
      tiersAt(code, one, one.work[index], options).map((learner) => ({
        ...learner,
        presentation: one.name,
        key: `${one.name}|${learner.id}`,
        end: endOf(learner, one.work),
      })),
    );
    return { name: [...new Set(taken.map(({ work }) => work[index].name))].join(" / "), learners };
  });
}

/** Days of the first flag by learner, over the stages in order. */
function firstFlags(stages, isFlagged) {
  const first = new Map();
  for (const { learners } of stages)
    for (const { key, tier, day } of learners) if (isFlagged(tier) && !first.has(key)) first.set(key, day);
  return first;
}

/** The places of the stages at which the rule is held against its rivals: after the second and the third piece of work. */
const compared = new Set([1, 2]);
/** From 100 on no fall is let go. */
const everyFall = ["trend.floor", 100];

/** Every figure of the rule over these presentations together. */
export function rate(code, presentations, options) {
  const stages = stagesOf(code, presentations, options);
  const withEveryFall = stagesOf(code, presentations, { ...options, policy: [...options.policy, everyFall] });
  const lightWork = presentations.reduce((sum, one) => sum + one.lightWork, 0);
  const tiersOf = ({ learners }) => new Map(learners.map(({ key, tier }) => [key, tier]));
  return stages.map((stage, index) => ({
    after: stage.name,
    ratings: Object.entries(flags).map(([name, isFlagged]) => {
      const first = firstFlags(stages.slice(0, index + 1), isFlagged);
      const caught = stage.learners.filter(({ tier, failed }) => failed && isFlagged(tier));
      const cases = stage.learners.map((learner) => ({ ...learner, flagged: isFlagged(learner.tier) }));
      return {
        flag: name,
        ...rateFlags(cases),
        leadDays: leadTime(caught.map(({ key, end }) => ({ flaggedOn: first.get(key), endedOn: end }))),
        groups: Object.keys(cases[0]?.groups ?? {}).map((by) => ({
          by,
          rated: rateGroups(cases, ({ groups }) => groups[by]),
        })),
      };
    }),
    ...(compared.has(index) && {
      rivals: compareWithRivals(stage.learners),
      steps: stepsOf(stage.learners, withEveryFall[index].learners, lightWork),
    }),
    flips: index === 0 ? undefined : flipsBetween(tiersOf(stages[index - 1]), tiersOf(stage)),
  }));
}

export const defaultFolders = ["oulad", "oulad-bbb-2013j"].map((name) =>
  resolve(import.meta.dirname, "../../data", name),
);
