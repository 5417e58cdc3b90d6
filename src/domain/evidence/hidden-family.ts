import type { Grouping } from "../groups/grouping";
import { areRatesWithheld, type GroupTable, isFew } from "../groups/suppress";
import type { Tier } from "../risk/tiers";
import { isFlagged } from "../risk/worst-tier";
import { countPeople, type Hidden } from "./rate-groups";

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
 * What is withheld of one data point and characteristic, for both flags and all outcomes together, whose figures are nested in each other:
 * of every group or of none, as rates are. `outcomes` are the cases of each outcome, the one of which most is known first; what is withheld
 * is given for each.
 */
export function hiddenFamily<Case extends FamilyCase>(
  outcomes: readonly (readonly Case[])[],
  { names, listed, of }: Grouping,
): Hidden[] {
  const tableOf = (cases: readonly Case[]): GroupTable => ({
    counts: names.map((name) =>
      countPeople(
        cases.filter((one) => of(one.learnerId) === name),
        ({ learnerId }) => learnerId,
      ),
    ),
  });
  const rows = outcomes.map((cases) => ({ ...tableOf(cases), listed }));
  const details = outcomes.flatMap((cases) => classes.map((isIn) => tableOf(cases.filter(isIn))));
  // All learners' own row tells how a class of few fared, and shares by group whose they are; then no share by group is told.
  const ofFew = details.filter(({ counts }) => isFew(counts.reduce((sum, count) => sum + count, 0)));
  const [most = []] = outcomes;
  const namesIf = (isWithheld: boolean) => new Set(isWithheld ? names : []);
  return outcomes.map((cases) => {
    // Those of whom one outcome is known and another is not: the difference of the two rows is about them.
    const between = [without(most, cases), without(cases, most)].map(tableOf);
    const groups = areRatesWithheld([...rows, ...between, ...ofFew]);
    return { groups: namesIf(groups), details: namesIf(groups || areRatesWithheld(details)) };
  });
}

function without<Case extends FamilyCase>(cases: readonly Case[], others: readonly Case[]): Case[] {
  const keys = new Set(others.map(({ key }) => key));
  return cases.filter(({ key }) => !keys.has(key));
}
