import { groupsTab } from "../../../src/sheets/department-tabs/groups-tab";
import { impactTab } from "../../../src/sheets/department-tabs/impact-tab";
import { characteristics } from "../../../src/domain/groups/characteristics";
import { learnerOf } from "../../support/department";
import { departmentAt, type Person, updates, type World } from "./world";

/** Adds a number to the sum of that name. */
export type Add = (figure: string, by?: number) => void;

/** What one learner adds to the sums that a page is made of. Where all are the same in another world, the page is too, but for what is of no sum. */
export type Shares = (person: Person, add: Add) => void;

/** Who is there, how they stand and how they ended: the totals, which everybody is told. */
export function totals(): Shares {
  return (person, add) => {
    add(`here ${person.here0} ${person.here1}`);
    for (const update of updates) {
      if (!person[`here${update}`]) continue;
      const tier = person[`tier${update}`];
      add(`${update} ${tier}`);
      add(`${update} ${person.finalGrade}`);
      // Support starts after the first update: only the second says who has some.
      if (update === 1 && person.support !== "" && isFlagged(tier)) add("flagged with support");
      for (const field of numbers) addNumber(add, `${update} ${field}`, person[`${field}${update}`]);
    }
  };
}

const numbers = ["gap", "attendance"] as const;

export function addNumber(add: Add, figure: string, value: number | undefined): void {
  if (value === undefined) return;
  add(`${figure} known`);
  add(`${figure} sum`, value);
  add(`${figure} squares`, value * value);
}

export const isFlagged = (tier: Person["tier0"]) => tier === "Red" || tier === "Amber";

/** Who is counted in the days from the first Red to the first action: the Red of the first data point, and who had support already. */
export function sharesOfScorecard(): Shares {
  return ({ here0, here1, tier0, tier1, support }, add) => {
    if ((here0 && tier0 === "Red") || (here1 && tier1 === "Red" && support !== "")) add("waited for an action");
  };
}

/** Names the side that a learner is on, of each characteristic that one of these rows shows. */
export function sidesShown(rows: readonly Readonly<Record<string, unknown>>[], column: string) {
  const shown = new Set(rows.filter(({ learners }) => learners !== undefined).map((row) => row[column]));
  return characteristics
    .filter(({ name }) => shown.has(name))
    .map(({ name, isIn }) => ({
      name,
      sideOf: ({ disadvantage, send, mode, sex }: Person) =>
        `${name} ${isIn(learnerOf({ disadvantage, send, mode, sex })) === true}`,
    }));
}

export function sharesOfGroups(world: World): Shares {
  const parts = updates.map((update) => {
    const rows = groupsTab.rows(departmentAt(world, update));
    const shownBy = (start: string) =>
      sidesShown(
        rows.filter(({ measure }) => String(measure).startsWith(start)),
        "characteristic",
      );
    return { update, gap: shownBy("Gap"), attendance: shownBy("Attendance"), tier: shownBy("Flagged") };
  });
  return (person, add) => {
    for (const { update, tier, ...shown } of parts) {
      if (!person[`here${update}`]) continue;
      for (const { sideOf } of tier) add(`${update} ${sideOf(person)} ${person[`tier${update}`]}`);
      for (const field of numbers)
        for (const { sideOf } of shown[field])
          addNumber(add, `${update} ${sideOf(person)} ${field}`, person[`${field}${update}`]);
    }
  };
}

/** Each kind of support that is named, and by the change in attendance of those who had it and of the others where that is told. */
export function sharesOfImpact(world: World): Shares {
  const told = updates.flatMap((update) =>
    impactTab
      .rows(departmentAt(world, update))
      .filter(({ type, measure }) => type !== undefined && measure === "Attendance %")
      .map(({ type, matched, change }) => ({
        update,
        type,
        isMatchTold: matched !== undefined,
        isChangeTold: change !== undefined,
      })),
  );
  return ({ support, attendance0, attendance1, ...person }, add) => {
    for (const { update, type, isMatchTold, isChangeTold } of told) {
      if (!person[`here${update}`]) continue;
      const change =
        !person.here0 || attendance0 === undefined || attendance1 === undefined ? undefined : attendance1 - attendance0;
      const isOwn = type === support;
      if (isOwn) add(`${update} had ${type}`);
      if (isOwn && isMatchTold && change !== undefined) add(`${update} ${type} matched`);
      if (isChangeTold && change !== undefined) add(`${update} ${type} ${isOwn} change`, change);
    }
  };
}
