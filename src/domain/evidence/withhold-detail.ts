import { withheld } from "../groups/suppress";
import type { RatedCase } from "./rate-flags";

/**
 * Of which groups precision and recall are withheld although the group is shown: each says how the flagged, the others or the failed fared,
 * and where one of these is five learners or fewer it would say it of them. More groups go with it, as in the table of groups itself.
 */
export function withholdDetail<Case extends RatedCase>(
  groups: readonly (readonly Case[])[],
  learnerOf: (one: Case) => unknown,
): boolean[] {
  const parts: readonly ((one: Case) => boolean)[] = [
    ({ flagged }) => flagged,
    ({ flagged }) => !flagged,
    ({ failed }) => failed,
  ];
  const hidden = parts.map((isIn) => withheld(groups.map((own) => new Set(own.filter(isIn).map(learnerOf)).size)));
  return groups.map((_own, place) => hidden.some((places) => places[place]));
}
