import type { Grouping } from "../groups/grouping";
import { groupBy } from "../numbers/group-by";
import { areRatesWithheld, type GroupTable } from "../groups/suppress";
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
  // Recall is of those who failed.
  ({ failed }) => failed,
];

/**
 * Whether a characteristic is withheld at one data point, said for each outcome: for both flags, whose figures are nested in each other, and
 * of every group, as rates are. Also where none of a group's learners failed, or all: that says it of each of them, also of the one who was Red. `outcomes` are the cases of each outcome, the one of which most is known first.
 */
export function isFamilyWithheld<Case extends FamilyCase>(
  outcomes: readonly (readonly Case[])[],
  { names, listed, of }: Grouping,
): boolean[] {
  const tableOf = (cases: readonly Case[]): GroupTable => ({
    counts: names.map((name) =>
      countPeople(
        cases.filter((one) => of(one.learnerId) === name),
        ({ learnerId }) => learnerId,
      ),
    ),
  });
  const rows = outcomes.map((cases) => ({ ...tableOf(cases), listed }));
  const byClass = outcomes.flatMap((cases) => classes.map((isIn) => tableOf(cases.filter(isIn))));
  const tellsOfEach = outcomes.some((cases) =>
    [...groupBy(cases, ({ learnerId }) => of(learnerId)).values()].some(
      (own) => new Set(own.map(({ failed }) => failed)).size < 2,
    ),
  );
  const [most = []] = outcomes;
  return outcomes.map((cases) => {
    // Those of whom one outcome is known and another is not: the difference of the two rows is about them.
    const between = [without(most, cases), without(cases, most)].map(tableOf);
    return tellsOfEach || areRatesWithheld([...rows, ...between, ...byClass]);
  });
}

function without<Case extends FamilyCase>(cases: readonly Case[], others: readonly Case[]): Case[] {
  const keys = new Set(others.map(({ key }) => key));
  return cases.filter(({ key }) => !keys.has(key));
}
