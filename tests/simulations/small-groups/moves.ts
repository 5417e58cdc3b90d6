import type { Fact } from "./facts";
import type { Field, Person, World } from "./world";

export const ends = ["finalGrade", "meg"] as const;

export const sidesOf = {
  disadvantage: [true, false, undefined],
  send: [true, false, undefined],
  mode: ["On site", "Online", ""],
  sex: ["Female", "Male", ""],
} as const;

/** What two learners may exchange so that the fact is another. */
export function partsOf({ about, at }: Fact): readonly (readonly Field[])[] {
  const now = [`tier${at}`, `gap${at}`, `attendance${at}`] as const;
  const tiers = ["tier0", "tier1"] as const;
  if (about === "mean") return [[`gap${at}`], [`attendance${at}`], [`gap${at}`, `attendance${at}`]];
  if (about === "rate") return [[`tier${at}`], tiers, [`tier${at}`, ...ends], [...tiers, ...ends], now];
  if (about === "outcome") return [["finalGrade"], ends, ["meg"], [...tiers, ...ends], tiers, [`tier${at}`]];
  if (about === "support") return [["support"], ["here0", "here1"], [`here${at}`, ...now], ["support", ...now]];
  const stays = [
    ["here0", "tier0", "gap0", "attendance0"] as const,
    ["here1", "tier1", "gap1", "attendance1"] as const,
  ];
  return [
    [`gap${at}`],
    [`attendance${at}`],
    ends,
    ...stays,
    ...stays.map((stay) => [...stay, ...ends]),
    ["here0", "here1", "support"],
  ];
}

export function exchanged(world: World, one: Person, other: Person, part: readonly Field[]): World {
  const partOf = (person: Person) => Object.fromEntries(part.map((field) => [field, person[field]]));
  return replaced(world, { ...one, ...partOf(other) }, { ...other, ...partOf(one) });
}

export const replaced = (world: World, ...people: readonly Person[]): World =>
  world.map((one) => people.find(({ id }) => id === one.id) ?? one);
