import { groupsTab } from "../../../src/sheets/department-tabs/groups-tab";
import { impactTab } from "../../../src/sheets/department-tabs/impact-tab";
import { ruleEvidenceTab } from "../../../src/sheets/department-tabs/rule-evidence-tab";
import { characteristics } from "../../../src/domain/groups/characteristics";
import { learnerOf } from "../../support/department";
import { departmentAt, type Person, updates, type World } from "./world";

/** Adds a number to the sum of that name. */
type Add = (figure: string, by?: number) => void;

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
      if (person.support !== "" && isFlagged(tier)) add(`${update} flagged with support`);
      for (const field of numbers) addNumber(add, `${update} ${field}`, person[`${field}${update}`]);
    }
  };
}

const numbers = ["gap", "attendance"] as const;

function addNumber(add: Add, figure: string, value: number | undefined): void {
  if (value === undefined) return;
  add(`${figure} known`);
  add(`${figure} sum`, value);
  add(`${figure} squares`, value * value);
}

const isFlagged = (tier: Person["tier0"]) => tier === "Red" || tier === "Amber";

/** Names the side that a learner is on, of each characteristic that one of these rows shows. */
function sidesShown(rows: readonly Readonly<Record<string, unknown>>[], column: string) {
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

const outcomes = [
  { name: "Failed or left", isKnown: () => true, has: ({ finalGrade }: Person) => finalGrade === "U" },
  {
    name: "Left or below MEG",
    isKnown: ({ meg }: Person) => meg !== "",
    has: ({ finalGrade, meg }: Person) => "ABCDEU".indexOf(finalGrade) > "ABCDEU".indexOf(meg),
  },
];
const flags = [
  { name: "Red", has: (tier: Person["tier0"]) => tier === "Red" },
  { name: "Amber or Red", has: isFlagged },
];

/** By data point and outcome, of all learners and of each side that is shown. Who of them ended so only where a precision says it. */
export function sharesOfEvidence(world: World): Shares {
  const parts = updates.flatMap((update) =>
    updates.filter((point) => point <= update).map((point) => ({ update, point })),
  );
  const shown = parts.flatMap(({ update, point }) => {
    const rows = ruleEvidenceTab.rows(departmentAt(world, update));
    return outcomes.map((outcome) => {
      const own = rows.filter(
        (row) => row["dataPoint"] === `Data point ${point + 1}` && row["outcome"] === outcome.name,
      );
      const everybody = { name: "All learners", sideOf: () => "" };
      const places = [everybody, ...sidesShown(own, "by")].map(({ name, sideOf }) => {
        const said = own.filter(({ by, precision }) => by === name && typeof precision === "number");
        return { sideOf, said: flags.filter((flag) => said.some((row) => row["flag"] === flag.name)) };
      });
      const isMoveTold = own.some(({ worse }) => worse !== undefined);
      return { update, point, outcome, places, isMoveTold };
    });
  });
  return (person, add) => {
    for (const { update, point, outcome, places, isMoveTold } of shown) {
      if (!person[`here${update}`] || !person[`here${point}`] || !outcome.isKnown(person)) continue;
      const tier = person[`tier${point}`];
      const figure = `${update} ${point} ${outcome.name}`;
      if (isMoveTold && point === 1 && person.here0) add(`${figure} from ${person.tier0} to ${tier}`);
      for (const { sideOf, said } of places) {
        const side = `${figure} ${sideOf(person)}`;
        add(`${side} ${tier}`);
        if (!outcome.has(person)) continue;
        add(`${side} had`);
        for (const flag of said) if (flag.has(tier)) add(`${side} had, ${flag.name}`);
      }
    }
  };
}

/** Each kind of support that is named, by the change in attendance of those who had it and of the others. */
export function sharesOfImpact(world: World): Shares {
  const kinds = updates.map((update) => ({
    update,
    named: new Set(impactTab.rows(departmentAt(world, update)).flatMap(({ type }) => type ?? [])),
  }));
  return ({ support, attendance0, attendance1, ...person }, add) => {
    for (const { update, named } of kinds) {
      if (!person[`here${update}`]) continue;
      const change = attendance0 === undefined || attendance1 === undefined ? undefined : attendance1 - attendance0;
      for (const kind of named) {
        if (kind === support) add(`${update} had ${kind}`);
        addNumber(add, `${update} ${kind} ${kind === support}`, person.here0 ? change : undefined);
      }
    }
  };
}
