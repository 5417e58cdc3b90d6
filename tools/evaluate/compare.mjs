import { baselineRank, modelRanks, tierRank, tierRankWithApproaching } from "./rivals.mjs";

/** Ours: enough that the second digit of an interval stands still. */
const resamples = 1000;

/**
 * How many of those who failed are among the first `flagged` of a ranking. Ties share what is left of the places evenly. `times` says how often
 * each learner is counted.
 */
export function caughtAt(ranked, flagged, times = once) {
  let [left, caught] = [flagged, 0];
  for (const tied of ranked) {
    const size = sumOver(tied, times);
    if (size === 0) continue;
    const share = Math.min(1, left / size);
    caught += share * sumOver(tied.filter(hasFailed), times);
    left -= share * size;
  }
  return caught;
}

const once = () => 1;
const hasFailed = ({ failed }) => failed;
const sumOver = (learners, times) => learners.reduce((sum, one) => sum + times(one), 0);

/** Learners of one rank together, the highest rank first. */
export function inRanks(learners, rankOf) {
  const ranks = new Map();
  for (const one of learners) {
    const rank = rankOf(one);
    if (ranks.has(rank)) ranks.get(rank).push(one);
    else ranks.set(rank, [one]);
  }
  return [...ranks].toSorted(([one], [other]) => other - one).map(([, tied]) => tied);
}

/** How often one who failed is ranked above one of the same presentation who did not; ties count half. */
export function areaUnder(rankings) {
  let [better, pairs] = [0, 0];
  for (const ranked of rankings) {
    let [failed, passed] = [0, 0];
    for (const tied of ranked.toReversed()) {
      const bad = tied.filter(hasFailed).length;
      better += bad * (passed + (tied.length - bad) / 2);
      failed += bad;
      passed += tied.length - bad;
    }
    pairs += failed * passed;
  }
  return better / pairs;
}

/**
 * The rule beside a baseline made by hand and a fitted model, each flagging as many of every presentation as the rule does: recall, how far
 * the rule's lies above, with bootstrap intervals, and how well each ranks.
 */
export function compareWithRivals(learners) {
  const model = modelRanks(learners);
  const presentations = inRanks(learners, ({ presentation }) => presentation);
  const rankingsBy = (rankOf) => presentations.map((own) => inRanks(own, rankOf));
  const rule = rankingsBy(tierRank);
  const rivals = [
    { name: "Baseline", rankings: rankingsBy(baselineRank) },
    ...(model ? [{ name: "Fitted model", rankings: rankingsBy(model) }] : []),
  ];
  const flagged = presentations.map((own) => own.filter(isFlagged));
  const failed = learners.filter(hasFailed);
  const recalls = (times) => {
    const most = flagged.map((own) => sumOver(own, times));
    const recall = (rankings) =>
      rankings.reduce((sum, ranked, place) => sum + caughtAt(ranked, most[place], times), 0) / sumOver(failed, times);
    const own = recall(rule);
    return { own, others: rivals.map(({ rankings }) => recall(rankings)) };
  };
  const found = recalls(once);
  const drawn = drawsOf(presentations).map((times) => recalls(times));
  return {
    flagged: flagged.flat().length,
    recall: { value: found.own, ...interval(drawn.map(({ own }) => own)) },
    rivals: rivals.map(({ name, rankings }, place) => ({
      name,
      recall: found.others[place],
      difference: {
        value: found.own - found.others[place],
        ...interval(drawn.map(({ own, others }) => own - others[place])),
      },
      area: areaUnder(rankings),
    })),
    areas: { tier: areaUnder(rule), withApproaching: areaUnder(rankingsBy(tierRankWithApproaching)) },
    approaching: sharesOf(learners, (one) => !isFlagged(one) && one.isApproaching),
    amber: sharesOf(learners, ({ tier }) => tier === "Amber"),
  };
}

const isFlagged = (one) => tierRank(one) > 0;

/** Of some learners: how many, how many of them failed, and what part of all who failed. */
export function sharesOf(learners, is) {
  const own = learners.filter(is);
  const caught = own.filter(({ failed }) => failed).length;
  const failed = learners.filter((one) => one.failed).length;
  return {
    learners: own.length,
    precision: own.length === 0 ? undefined : caught / own.length,
    recall: caught / failed,
  };
}

/** How often each learner is drawn, drawn anew within each presentation; the same on every machine. */
function drawsOf(presentations) {
  const places = new Map(presentations.flat().map((one, place) => [one, place]));
  let state = 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
  return Array.from({ length: resamples }, () => {
    const counts = new Uint16Array(places.size);
    for (const own of presentations)
      for (let draw = 0; draw < own.length; draw++) counts[places.get(own[Math.floor(next() * own.length)])] += 1;
    return (one) => counts[places.get(one)];
  });
}

function interval(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return { from: sorted[Math.floor(0.025 * sorted.length)], to: sorted[Math.ceil(0.975 * sorted.length) - 1] };
}
