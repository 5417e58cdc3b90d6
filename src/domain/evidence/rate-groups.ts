import { fewestShown, isFew } from "../groups/suppress";
import { groupBy } from "../numbers/group-by";
import { type FlagRating, rateFlags, type RatedCase } from "./rate-flags";

/** Too few people to say anything with: a share of fewer than ten jumps by more than ten points with each one. The number is ours. */
export const fewestToRate = 10;

export interface GroupRating {
  readonly group: string;
  /** Undefined where the group is withheld: it, or what is left without it, holds too few learners. */
  readonly rating: FlagRating | undefined;
  /** False where too few were flagged, so that the precision is left out; the same for the recall. */
  readonly enoughFlagged: boolean;
  readonly enoughFailed: boolean;
  /** Whether precision and recall would tell of too few learners, here or by subtraction. */
  readonly isDetailWithheld: boolean;
}

/** Precision, the share of the others and recall are said together or not at all: two of them give the third. */
export const isEnoughToSay = (
  { enoughFlagged, enoughFailed }: GroupRating,
  { learners, flagged }: FlagRating,
): boolean => enoughFlagged && enoughFailed && learners - flagged >= fewestToRate;

/** Which groups are withheld, by their name, and of which others how the flagged and the failed fared. */
export interface Hidden {
  readonly groups: ReadonlySet<string>;
  readonly details: ReadonlySet<string>;
}

/**
 * The rule's rating in each group of learners, by the group's name. Groups are read to judge the rule; no rule sees them. `learnerOf` tells
 * learners apart where one can be several cases: it is people who are withheld, not cases.
 */
export function rateGroups<Case extends RatedCase>(
  cases: readonly Case[],
  groupOf: (one: Case) => string,
  learnerOf: (one: Case) => unknown = (one) => one,
  hidden: Hidden = hiddenIn(cases, groupOf, learnerOf),
): GroupRating[] {
  return groupsIn(cases, groupOf).map(([group, own]) => {
    const rating = rateFlags(own);
    return {
      group,
      rating: hidden.groups.has(group) ? undefined : rating,
      enoughFlagged: rating.flagged >= fewestToRate,
      enoughFailed: rating.failed >= fewestToRate,
      isDetailWithheld: hidden.details.has(group),
    };
  });
}

/** In the order of their names. */
const groupsIn = <Case>(cases: readonly Case[], groupOf: (one: Case) => string) =>
  [...groupBy(cases, groupOf)].sort(([one], [other]) => (one < other ? -1 : 1));

export const countPeople = <Case>(cases: readonly Case[], learnerOf: (one: Case) => unknown): number =>
  new Set(cases.map(learnerOf)).size;

/** By one flag alone: each of precision, recall and the share of the others says how the flagged, the failed or the others fared. */
function hiddenIn<Case extends RatedCase>(
  cases: readonly Case[],
  groupOf: (one: Case) => string,
  learnerOf: (one: Case) => unknown,
): Hidden {
  const groups = groupsIn(cases, groupOf);
  const parts: readonly ((one: Case) => boolean)[] = [
    ({ flagged }) => flagged,
    ({ flagged }) => !flagged,
    ({ failed }) => failed,
  ];
  const namesOf = (isIn: (one: Case) => boolean) => {
    const counts = groups.map(([, own]) => countPeople(own.filter(isIn), learnerOf));
    const places = withheld(counts);
    return groups.flatMap(([name], place) => (places[place] ? [name] : []));
  };
  return { groups: new Set(namesOf(() => true)), details: new Set(parts.flatMap(namesOf)) };
}

/**
 * Which groups of a table of which one page is given once: those of fewer than eight, then others, the last first, until two at least are gone
 * that together have as many. Which one goes with a small one must not depend on its size: the next smallest would tell that it is no larger.
 */
function withheld(counts: readonly number[]): boolean[] {
  const hidden = new Set(counts.flatMap((count, place) => (count !== 0 && isFew(count) ? [place] : [])));
  if (hidden.size === 0) return counts.map(() => false);
  const isSafe = () =>
    hidden.size > 1 && [...hidden].reduce((sum, place) => sum + (counts[place] ?? 0), 0) >= fewestShown;
  for (let place = counts.length - 1; place >= 0 && !isSafe(); place--)
    if (!isFew(counts[place] ?? 0)) hidden.add(place);
  return isSafe() ? counts.map((count, place) => count === 0 || hidden.has(place)) : counts.map(() => true);
}
