import { characteristics } from "../../../src/domain/groups/characteristics";
import { learnerOf } from "../../support/department";
import type { Key, Person, Update, World } from "./world";
import { keys, updates } from "./world";

/** One number about five learners or fewer. */
export interface Fact {
  readonly about: "count" | "rate" | "mean" | "outcome" | "support";
  readonly name: string;
  /** What one learner adds to it. */
  readonly of: (person: Person) => number;
  readonly key: Key | undefined;
  readonly at: Update;
}

const names: Readonly<Record<Key, string>> = { disadvantage: "Disadvantage", send: "SEND", mode: "Mode", sex: "Sex" };

/** Both sides of a characteristic, as pages show them. */
function sidesOf(key: Key) {
  const characteristic = characteristics.find(({ name }) => name === names[key]);
  const answer = ({ disadvantage, send, mode, sex }: Person) =>
    characteristic?.isIn(learnerOf({ disadvantage, send, mode, sex }));
  return {
    isRecorded: (person: Person) => answer(person) !== undefined,
    sides: [
      { name: characteristic?.group ?? "", has: (person: Person) => answer(person) === true },
      { name: `not ${characteristic?.group}`, has: (person: Person) => answer(person) !== true },
    ],
  };
}

const isRed = (person: Person, at: Update) => person[`tier${at}`] === "Red";
const isFlagged = (person: Person, at: Update) => isRed(person, at) || person[`tier${at}`] === "Amber";
const isBelow = ({ finalGrade, meg }: Person) => "ABCDEU".indexOf(finalGrade) > "ABCDEU".indexOf(meg);

interface Measure {
  readonly name: string;
  readonly about: Fact["about"];
  readonly has: (person: Person, at: Update) => boolean;
  readonly of: (person: Person, at: Update) => number;
  /** How many it is known of is a fact of its own. */
  readonly isCounted: boolean;
}

const everyone = () => true;
const measures: readonly Measure[] = [
  {
    name: "gap",
    about: "mean",
    has: (one, at) => one[`gap${at}`] !== undefined,
    of: (one, at) => one[`gap${at}`] ?? 0,
    isCounted: true,
  },
  {
    name: "attendance",
    about: "mean",
    has: (one, at) => one[`attendance${at}`] !== undefined,
    of: (one, at) => one[`attendance${at}`] ?? 0,
    isCounted: true,
  },
  { name: "flagged", about: "rate", has: everyone, of: (one, at) => Number(isFlagged(one, at)), isCounted: true },
  { name: "red", about: "rate", has: everyone, of: (one, at) => Number(isRed(one, at)), isCounted: false },
  ...[
    { name: "all", is: everyone },
    { name: "Red", is: isRed },
    { name: "Amber", is: (one: Person, at: Update) => isFlagged(one, at) && !isRed(one, at) },
    { name: "not flagged", is: (one: Person, at: Update) => !isFlagged(one, at) },
  ].flatMap(({ name, is }): Measure[] => [
    {
      name: `${name}, failed`,
      about: "outcome",
      has: (one, at) => one.here1 && is(one, at),
      of: ({ finalGrade }) => Number(finalGrade === "U"),
      isCounted: false,
    },
    {
      name: `${name}, below MEG`,
      about: "outcome",
      has: (one, at) => one.here1 && one.meg !== "" && is(one, at),
      of: (one) => Number(isBelow(one)),
      isCounted: name === "all",
    },
  ]),
];

/** Every figure of five or fewer that pages of this kind are made of; not what is true of everybody, which is told of nobody. */
export const factsIn = (world: World): Fact[] =>
  updates.flatMap((at) => [...keys.flatMap((key) => groupFacts(world, at, key)), ...supportFacts(world, at)]);

function groupFacts(world: World, at: Update, key: Key): Fact[] {
  const { isRecorded, sides } = sidesOf(key);
  if (!world.some((person) => person[`here${at}`] && isRecorded(person))) return [];
  return measures.flatMap(({ name: measure, about, has, of, isCounted }) => {
    const isCounting = (person: Person) => person[`here${at}`] && has(person, at);
    const isOfAll = new Set(world.filter(isCounting).map((person) => of(person, at))).size < 2;
    return sides.flatMap((side): Fact[] => {
      const isOwn = (person: Person) => isCounting(person) && side.has(person);
      if (!isFew(world.filter(isOwn))) return [];
      const name = `update ${at + 1}, ${side.name}, ${measure}`;
      const value: Fact = { about, name, key, at, of: (person) => (isOwn(person) ? of(person, at) : 0) };
      const count: Fact = { about: "count", name: `${name}: how many`, key, at, of: (person) => Number(isOwn(person)) };
      return [...(isCounted ? [count] : []), ...(isOfAll ? [] : [value])];
    });
  });
}

/** How many had a kind of support that hardly anybody had. */
function supportFacts(world: World, at: Update): Fact[] {
  const kinds = [...new Set(world.map(({ support }) => support))].filter((kind) => kind !== "");
  return kinds.flatMap((kind): Fact[] => {
    const had = (person: Person) => person[`here${at}`] && person.support === kind;
    if (!isFew(world.filter(had))) return [];
    const name = `update ${at + 1}, ${kind}`;
    return [{ about: "support", name, key: undefined, at, of: (person) => Number(had(person)) }];
  });
}

export const valueOf = ({ of }: Fact, world: World): number => world.reduce((sum, person) => sum + of(person), 0);

const isFew = (people: World) => people.length > 0 && people.length <= 5;
