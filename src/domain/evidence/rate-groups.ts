import { groupBy } from "../numbers/group-by";
import { withheld } from "../groups/suppress";
import { type FlagRating, rateFlags, type RatedCase } from "./rate-flags";
import { withholdDetail } from "./withhold-detail";

/** Too few people to say anything with: a share of fewer than ten jumps by more than ten points with each one. The number is ours. */
export const fewestToRate = 10;

export interface GroupRating {
  readonly group: string;
  /** Undefined where the group is withheld: it, or what is left without it, holds five learners or fewer. */
  readonly rating: FlagRating | undefined;
  /** False where too few were flagged, so that the precision is left out; the same for the recall. */
  readonly enoughFlagged: boolean;
  readonly enoughFailed: boolean;
  /** Whether precision and recall would tell of five learners or fewer, here or by subtraction. */
  readonly isDetailWithheld: boolean;
}

/**
 * The rule's rating in each group of learners, by the group's name. Groups are read to judge the rule; no rule sees them. `learnerOf` tells
 * learners apart where one can be several cases: it is people who are withheld, not cases.
 */
export function rateGroups<Case extends RatedCase>(
  cases: readonly Case[],
  groupOf: (one: Case) => string,
  learnerOf: (one: Case) => unknown = (one) => one,
): GroupRating[] {
  const groups = [...groupBy(cases, groupOf)].sort(([one], [other]) => (one < other ? -1 : 1));
  const hidden = withheld(groups.map(([, own]) => new Set(own.map(learnerOf)).size));
  const detail = withholdDetail(
    groups.map(([, own]) => own),
    learnerOf,
  );
  return groups.map(([group, own], place) => {
    const rating = rateFlags(own);
    return {
      group,
      rating: hidden[place] ? undefined : rating,
      enoughFlagged: rating.flagged >= fewestToRate,
      enoughFailed: rating.failed >= fewestToRate,
      isDetailWithheld: detail[place] ?? true,
    };
  });
}
