import type { Fact } from "./facts";
import type { Field, Key, Person, World } from "./world";

const sides = {
  disadvantage: [true, false, undefined],
  send: [true, false, undefined],
  mode: ["On site", "Online", "Hybrid", ""],
  sex: ["Female", "Male", ""],
} as const;
const tiers = ["Red", "Amber", "On track"] as const;
const stays = [
  { here0: true, here1: true },
  { here0: true, here1: false },
  { here0: false, here1: true },
] as const;

/** What else a learner might be, as far as this fact could be about it; also values that nobody has. */
export function changedFor({ key, about, at }: Fact, world: World): (person: Person) => Partial<Person>[] {
  const kinds = [...new Set(["", "Mentoring", ...world.map(({ support }) => support)])];
  return (person) => {
    const own = key === undefined ? [] : sides[key].map((side) => ({ [key]: side }));
    const ends = ["B", "C", "D", "U"].flatMap((finalGrade) =>
      (about === "count" ? ["", "B", "C"] : person.meg === "" ? [""] : ["B", "C"]).map((meg) => ({ finalGrade, meg })),
    );
    const moves = tiers.flatMap((tier0) => tiers.map((tier1) => ({ tier0, tier1 })));
    if (about === "support") return [...kinds.map((support) => ({ support })), ...stays, ...moves];
    if (about === "count") return [...own, ...numbersAt(at), ...ends, ...moves, ...stays];
    return [...own, ...(about === "mean" ? numbersAt(at) : []), ...ends, ...moves];
  };
}

/** What one update or more has of a learner, and another may have had. */
const blocks: readonly (readonly Field[])[] = [
  ["here0", "tier0", "gap0", "attendance0"],
  ["here1", "tier1", "gap1", "attendance1", "finalGrade", "meg"],
  ["here0", "here1", "support"],
  ["gap0", "attendance0"],
  ["gap1", "attendance1"],
  ["tier0", "tier1", "finalGrade", "meg"],
];

/** What a learner might be with what others have: two who exchange it are two changes. */
export function borrowedIn(world: World): (person: Person) => Partial<Person>[] {
  const all = blocks.flatMap((fields) => partsIn(world, fields));
  return () => all;
}

/** What each update has of a learner. */
const records: readonly (readonly Field[])[] = [
  ["here1", "tier1", "gap1", "attendance1", "finalGrade", "meg", "support"],
  ["here1", "tier1", "gap1", "attendance1"],
  ["here0", "tier0", "gap0", "attendance0"],
];

/** Three hand their record on in a ring, and the first goes over to the side of the second: so who comes and who goes may be on either side. */
export function* handedOnIn(world: World, key: Key): Generator<readonly [World, World]> {
  for (const first of world)
    for (const second of world) {
      if (first[key] === second[key]) continue;
      for (const third of world) {
        if (third === first || third === second) continue;
        for (const fields of records) {
          const partOf = (from: Person) => Object.fromEntries(fields.map((field) => [field, from[field]]));
          const before = [first, second, third];
          const after = [
            { ...first, ...partOf(second), [key]: second[key] },
            { ...second, ...partOf(third) },
            { ...third, ...partOf(first) },
          ];
          yield [before, after];
        }
      }
    }
}

/** Each that is different once. */
function partsIn(world: World, fields: readonly Field[]): Partial<Person>[] {
  const parts = world.map((one): Partial<Person> => Object.fromEntries(fields.map((field) => [field, one[field]])));
  return [...new Map(parts.map((part) => [Object.values(part).join(), part])).values()];
}

function numbersAt(at: Fact["at"]): Partial<Person>[] {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_value, place) => from + place);
  return [
    ...[undefined, ...range(-4, 2)].map((gap) => ({ [`gap${at}`]: gap })),
    ...[undefined, ...range(70, 100)].map((attendance) => ({ [`attendance${at}`]: attendance })),
  ];
}

export const replaced = (world: World, ...people: readonly Person[]): World =>
  world.map((one) => people.find(({ id }) => id === one.id) ?? one);
