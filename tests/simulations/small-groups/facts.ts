import { characteristics } from "../../../src/domain/groups/characteristics";
import { learnerOf } from "../../support/department";
import { type Person, type Update, updates, type World } from "./world";

/** One number about five learners or fewer. */
export interface Fact {
  readonly about: "count" | "rate" | "mean" | "outcome" | "support";
  readonly name: string;
  readonly of: (world: World) => number;
  /** Those it is about, as it is. */
  readonly people: readonly Person[];
  readonly key: "disadvantage" | "send" | "mode" | "sex" | undefined;
}

const keys = { Disadvantage: "disadvantage", SEND: "send", Mode: "mode", Sex: "sex" } as const;
const groupOf = (name: string) => {
  const characteristic = characteristics.find((one) => one.name === name);
  return ({ disadvantage, send, mode, sex }: Person) =>
    characteristic?.of(learnerOf({ disadvantage, send, mode, sex })) || "Not recorded";
};
const sumOf = (people: World, of: (person: Person) => number) => people.reduce((sum, person) => sum + of(person), 0);
const isFew = (people: World) => people.length > 0 && people.length <= 5;

const isRed = ({ tier }: Person, at: Update) => tier[at] === "Red";
const isFlagged = ({ tier }: Person, at: Update) => tier[at] === "Red" || tier[at] === "Amber";
const failed = ({ finalGrade }: Person) => (finalGrade === "U" ? 1 : 0);
const isBelow = ({ finalGrade, meg }: Person) => ("ABCDEU".indexOf(finalGrade) > "ABCDEU".indexOf(meg) ? 1 : 0);

const measures: readonly {
  name: string;
  has: (person: Person) => boolean;
  of: (person: Person, at: Update) => number;
  about: Fact["about"];
}[] = [
  { name: "gap", about: "mean", has: ({ gap }) => gap !== undefined, of: ({ gap = 0 }) => gap },
  {
    name: "attendance",
    about: "mean",
    has: ({ attendance }) => attendance !== undefined,
    of: ({ attendance = 0 }) => attendance,
  },
  { name: "flagged", about: "rate", has: () => true, of: (person, at) => (isFlagged(person, at) ? 1 : 0) },
  { name: "red", about: "rate", has: () => true, of: (person, at) => (isRed(person, at) ? 1 : 0) },
];

const classes: readonly { name: string; is: (person: Person, at: Update) => boolean }[] = [
  { name: "Red", is: isRed },
  { name: "Amber", is: (person, at) => isFlagged(person, at) && !isRed(person, at) },
  { name: "not flagged", is: (person, at) => !isFlagged(person, at) },
];
const outcomes = [
  { name: "failed", has: () => true, of: failed },
  { name: "below MEG", has: ({ meg }: Person) => meg !== "", of: isBelow },
];

/** Every figure of five or fewer that pages of this kind are made of; not what is true of everybody, which is told of nobody. */
export function factsIn(world: World): Fact[] {
  return updates.flatMap((at) => [...groupFacts(world, at), ...outcomeFacts(world, at), ...supportFacts(world, at)]);
}

/** Everybody who is counted, those of them in one group, and what is said of each. */
function factsOf(
  world: World,
  name: string,
  key: Fact["key"],
  all: (world: World) => World,
  own: (person: Person) => boolean,
  of: (person: Person) => number,
  about: Fact["about"],
  withCount: boolean,
): Fact[] {
  const people = all(world).filter(own);
  if (!isFew(people)) return [];
  const isOfAll = new Set(all(world).map(of)).size < 2;
  const value: Fact = { about, name, key, people, of: (other) => sumOf(all(other).filter(own), of) };
  const count: Fact = {
    about: "count",
    name: `${name}: how many`,
    key,
    people,
    of: (other) => all(other).filter(own).length,
  };
  return [...(withCount ? [count] : []), ...(isOfAll ? [] : [value])];
}

function groupFacts(world: World, at: Update): Fact[] {
  return Object.entries(keys).flatMap(([characteristic, key]) => {
    const group = groupOf(characteristic);
    if (world.every((person) => !person.here[at] || group(person) === "Not recorded")) return [];
    return [...new Set(world.map(group))].flatMap((name) =>
      measures.flatMap(({ name: measure, has, of, about }) =>
        factsOf(
          world,
          `update ${at + 1}, ${name}, ${measure}`,
          key,
          (other) => other.filter((person) => person.here[at] && has(person)),
          (person) => group(person) === name,
          (person) => of(person, at),
          about,
          measure !== "red",
        ),
      ),
    );
  });
}

/** How those of one tier in one group fared, and the whole group. */
function outcomeFacts(world: World, at: Update): Fact[] {
  const parts = [...classes, { name: "all", is: () => true }];
  return Object.entries(keys).flatMap(([characteristic, key]) => {
    const group = groupOf(characteristic);
    if (world.every((person) => !person.here[at] || group(person) === "Not recorded")) return [];
    return [...new Set(world.map(group))].flatMap((name) =>
      outcomes.flatMap(({ name: outcome, has, of }) =>
        parts.flatMap((part) =>
          factsOf(
            world,
            `data point ${at + 1}, ${name}, ${part.name}, ${outcome}`,
            key,
            (other) =>
              other.filter((person) => person.here[at] && person.here[1] && has(person) && part.is(person, at)),
            (person) => group(person) === name,
            of,
            "outcome",
            part.name === "all",
          ),
        ),
      ),
    );
  });
}

/** How many had a kind of support that hardly anybody had. */
function supportFacts(world: World, at: Update): Fact[] {
  const kinds = [...new Set(world.map(({ support }) => support))].filter((kind) => kind !== "");
  return kinds.flatMap((kind): Fact[] => {
    const had = (other: World) => other.filter(({ here, support }) => here[at] && support === kind);
    const people = had(world);
    const name = `update ${at + 1}, ${kind}`;
    return isFew(people) ? [{ about: "support", name, key: undefined, people, of: (other) => had(other).length }] : [];
  });
}
