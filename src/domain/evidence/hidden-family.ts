import type { Grouping } from "../groups/grouping";
import { isAnyFew, isFew } from "../groups/suppress";
import type { Tier } from "../risk/tiers";
import { isFlagged } from "../risk/worst-tier";
import { countPeople } from "./rate-groups";

interface FamilyCase {
  readonly learnerId: string;
  readonly key: string;
  readonly tier: Tier;
  readonly failed: boolean;
}

/** The classes that figures can be subtracted down to: Red is inside Amber or Red, so the two flags tell how Amber alone fared. */
const classes: readonly ((one: FamilyCase) => boolean)[] = [
  ({ tier }) => tier === "Red",
  ({ tier }) => tier === "Amber",
  ({ tier }) => !isFlagged(tier),
  // Recall is of those who failed; and where all failed, that is said of each.
  ({ failed }) => failed,
  ({ failed }) => !failed,
];

/**
 * Whether a characteristic is withheld at one data point, said for each outcome: for both flags, whose figures are nested in each other, and
 * on both sides, where any class of either is small. `outcomes` are the cases of each outcome, the one of which most is known first.
 */
export function isFamilyWithheld<Case extends FamilyCase>(
  outcomes: readonly (readonly Case[])[],
  { names, of, isUnrecorded }: Grouping,
): boolean[] {
  const countsOf = (cases: readonly Case[]) =>
    names.map((name) =>
      countPeople(
        cases.filter((one) => of(one.learnerId) === name),
        ({ learnerId }) => learnerId,
      ),
    );
  // Of a class that nobody at all is in nothing is told.
  const isSmall = (cases: readonly Case[]) => cases.length > 0 && isAnyFew(countsOf(cases));
  const isClassSmall = outcomes.some((cases) => classes.some((isIn) => isSmall(cases.filter(isIn))));
  const [most = []] = outcomes;
  return outcomes.map((cases) => {
    // Those of whom one outcome is known and another is not: the difference of the two rows is about them.
    const between = [without(most, cases), without(cases, most)].flatMap(countsOf);
    return isUnrecorded || isClassSmall || between.some((count) => count > 0 && isFew(count));
  });
}

function without<Case extends FamilyCase>(cases: readonly Case[], others: readonly Case[]): Case[] {
  const keys = new Set(others.map(({ key }) => key));
  return cases.filter(({ key }) => !keys.has(key));
}
