import type { Grouping } from "../groups/grouping";
import { type GroupTable, isFew, withheldTogether } from "../groups/suppress";
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
 * What is withheld of one data point and characteristic, for both flags and all outcomes together, whose figures are nested in each other.
 * `outcomes` are the cases of each outcome, the one of which most is known first; what is withheld is given for each.
 */
export function hiddenFamily<Case extends FamilyCase>(
  outcomes: readonly (readonly Case[])[],
  { names, listed, of }: Grouping,
): Hidden[] {
  const tablesOf = (cases: readonly Case[], figures: readonly ((one: Case) => boolean)[]): GroupTable[] => {
    const own = names.map((name) => cases.filter(({ learnerId }) => of(learnerId) === name));
    const counts = own.map((group) => countPeople(group, ({ learnerId }) => learnerId));
    return figures.map((figure) => ({ counts, values: own.map((group) => group.map((one) => Number(figure(one)))) }));
  };
  const namesIn = (tables: readonly GroupTable[]) => {
    const places = withheldTogether(tables);
    return new Set(names.filter((_name, place) => places[place]));
  };
  const rows = outcomes
    .flatMap((cases) => tablesOf(cases, [isFailed, isRed, ({ tier }) => isFlagged(tier)]))
    .map((table) => ({ ...table, listed }));
  const details = outcomes.flatMap((cases) => classes.flatMap((isIn) => tablesOf(cases.filter(isIn), [isFailed])));
  // All learners' own row tells how a class of few fared, and shares by group whose they are; then no share by group is told.
  const ofFew = details.filter(({ counts }) => isFew(counts.reduce((sum, count) => sum + count, 0)));
  const [most = []] = outcomes;
  return outcomes.map((cases) => {
    // Those of whom one outcome is known and another is not: the difference of the two rows is about them.
    const between = [without(most, cases), without(cases, most)].flatMap((some) => tablesOf(some, [isFailed]));
    return { groups: namesIn([...rows, ...between, ...ofFew]), details: namesIn([...rows, ...between, ...details]) };
  });
}

const isRed = ({ tier }: FamilyCase) => tier === "Red";
const isFailed = ({ failed }: FamilyCase) => failed;

function without<Case extends FamilyCase>(cases: readonly Case[], others: readonly Case[]): Case[] {
  const keys = new Set(others.map(({ key }) => key));
  return cases.filter(({ key }) => !keys.has(key));
}
