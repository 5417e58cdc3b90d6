import { type Random, randomFrom } from "../../support/random";
import { replaced } from "./changes";
import type { Field, Person, World } from "./world";

/** What two learners may exchange: each of these, or several together. */
const parts: readonly (readonly Field[])[] = [
  ["here0", "here1"],
  ["tier0"],
  ["tier1"],
  ["gap0", "attendance0"],
  ["gap1", "attendance1"],
  ["finalGrade"],
  ["meg"],
  ["support"],
  ["disadvantage"],
  ["send"],
  ["mode"],
  ["sex"],
];

/** Ours: as many as leave the full run in minutes. */
const attempts = 100_000;
const steps = 1000;

/**
 * Worlds that give the same pages, each a few learners away from the one before: two of them exchange a part of what is recorded of them, or
 * four have one more or less of something, at random; the next begins where the pages stay. So it comes to worlds in which many are other.
 */
export function* wander(
  world: World,
  sumsOf: (person: Person) => number,
  isAlike: (other: World) => boolean,
): Generator<World> {
  const random = randomFrom(world.length);
  const total = (people: World) => people.reduce((sum, person) => sum + sumsOf(person), 0);
  let at = world;
  let taken = 0;
  for (let attempt = 0; attempt < attempts && taken < steps; attempt++) {
    const { people, made } = moves[random.whole(moves.length)] ?? moves[0];
    const places = Array.from({ length: people }, () => random.whole(at.length));
    if (new Set(places).size < people) continue;
    const before = places.flatMap((place) => at[place] ?? []);
    const after = made(before, random);
    if (!after || total(after) !== total(before)) continue;
    const next = replaced(at, ...after);
    if (!isAlike(next)) continue;
    at = next;
    taken += 1;
    yield at;
  }
}

function exchanged([one, other]: World, random: Random): World | undefined {
  if (!one || !other) return undefined;
  const share = random.next();
  const fields = parts.filter(() => random.chance(share)).flat();
  if (fields.every((field) => one[field] === other[field])) return undefined;
  const partOf = (from: Person) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  return [
    { ...one, ...partOf(other) },
    { ...other, ...partOf(one) },
  ];
}

const numbers = [
  { field: "gap0", least: -4, most: 2 },
  { field: "gap1", least: -4, most: 2 },
  { field: "attendance0", least: 70, most: 100 },
  { field: "attendance1", least: 70, most: 100 },
] as const;

/** Two have one more and two one less: the sum stays, and where they lie right the sum of squares too. */
function nudged(people: World, random: Random): World | undefined {
  const { field, least, most } = numbers[random.whole(numbers.length)] ?? numbers[0];
  const values = people.map((person, place) => (person[field] ?? Number.NaN) + (place < 2 ? 1 : -1));
  if (!values.every((value) => value >= least && value <= most)) return undefined;
  return people.map((person, place) => ({ ...person, [field]: values[place] }));
}

const moves = [
  { people: 2, made: exchanged },
  { people: 4, made: nudged },
] as const;
