import type { Doubt, Outcome } from "../domain/adoption/outcome";
import { adoptionMessages } from "../messages/set-up-messages";
import type { SetUpOutcome } from "./calls/preview-set-up";

/** An outcome as the sidebar shows it. */
export const describeOutcome = ({ learners, tiers, average, first, doubts }: Outcome): SetUpOutcome => ({
  learners,
  tiers: { ...tiers },
  average: average ?? null,
  first: first.map(({ name, tier, reasons, average: own }) => ({
    name,
    tier,
    average: own ?? null,
    reasons: [...reasons],
  })),
  doubts: doubts.map(describeDoubt),
});

const describeDoubt = ({ what, column, about }: Doubt): SetUpOutcome["doubts"][number] => ({
  text: adoptionMessages.doubts[what],
  ...(column !== undefined && { column }),
  ...(about !== undefined && { about }),
});
