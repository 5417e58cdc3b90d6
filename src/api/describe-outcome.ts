import type { Doubt, Outcome } from "../domain/adoption/outcome";
import { adoptionMessages, setUpFormMessages } from "../messages/set-up-messages";
import type { TierPlace } from "../tables/beside-names";
import { columnLetter } from "../tables/tracker-addresses";
import type { SetUpOutcome } from "./calls/preview-set-up";

/** An outcome as the sidebar shows it. */
export const describeOutcome = (
  { learners, tiers, average, first, doubts }: Outcome,
  place: TierPlace | undefined,
): SetUpOutcome => ({
  learners,
  tiers: { ...tiers },
  average: average ?? null,
  first: first.map(({ name, tier, reasons, average: own }) => ({
    name,
    tier,
    average: own ?? null,
    reasons: [...reasons],
  })),
  tierPlace: place ? describePlace(place) : null,
  doubts: doubts.map(describeDoubt),
});

function describePlace(place: TierPlace): SetUpOutcome["tierPlace"] {
  const words = setUpFormMessages.tierPlace;
  if (place.column === undefined) return { text: words.right(place.why), at: null };
  return { text: words[place.comes ? "comes" : "empty"](columnLetter(place.column)), at: place };
}

const describeDoubt = ({ what, column, about, rows }: Doubt): SetUpOutcome["doubts"][number] => ({
  text: adoptionMessages.doubt(what, rows),
  ...(column !== undefined && { column }),
  ...(about !== undefined && { about }),
});
