import { withheld } from "../groups/suppress";
import { type FlagRating, rateFlags, type RatedCase } from "./rate-flags";

/** Too few people to say anything with: a share of fewer than ten jumps by more than ten points with each one. The number is ours. */
const fewestToRate = 10;

export interface GroupRating {
  readonly group: string;
  /** Undefined where the group is withheld: it, or what is left without it, holds five learners or fewer. */
  readonly rating: FlagRating | undefined;
  /** False where too few were flagged, so that the precision is left out; the same for the recall. */
  readonly enoughFlagged: boolean;
  readonly enoughFailed: boolean;
}

/** The rule's rating in each group of learners, by the group's name. Groups are read to judge the rule; no rule sees them. */
export function rateGroups<Case extends RatedCase>(
  cases: readonly Case[],
  groupOf: (one: Case) => string,
): GroupRating[] {
  const groups = new Map<string, Case[]>();
  for (const one of cases) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  const names = [...groups.keys()].sort();
  const hidden = withheld(names.map((name) => groups.get(name)?.length ?? 0));
  return names.map((group, place) => {
    const rating = rateFlags(groups.get(group) ?? []);
    return {
      group,
      rating: hidden[place] ? undefined : rating,
      enoughFlagged: rating.flagged >= fewestToRate,
      enoughFailed: rating.failed >= fewestToRate,
    };
  });
}
