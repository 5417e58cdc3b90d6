import { groupBy } from "../../../src/domain/numbers/group-by";
import type { Random } from "../../support/random";
import { climb } from "./climb";
import { type Fact, factsIn } from "./facts";
import { looksLike, type Page } from "./pages";
import type { Person, World } from "./world";

/**
 * The facts that an attacker knows for certain: those for which no other world is found that gives the same pages at both updates and in
 * which the fact is another. A fact counts as hidden only where such a world is at hand, so what the search misses counts as recovered.
 */
export function recovered(
  world: World,
  pages: readonly Page[],
  random: Random,
  isAsked: (fact: Fact) => boolean = () => true,
): { facts: number; known: Fact[] } {
  const facts = factsIn(world).filter(isAsked);
  const isAlike = looksLike(world, pages);
  const open = new Set(facts);
  // A world that hides one fact often hides others too.
  const settle = (other: World) => {
    for (const fact of open) if (fact.of(other) !== fact.of(world)) open.delete(fact);
  };
  for (const fact of facts) {
    if (!open.has(fact)) continue;
    for (const other of worldsNear(world, fact, random)) {
      if (fact.of(other) === fact.of(world) || !isAlike(other)) continue;
      settle(other);
      break;
    }
  }
  for (const fact of facts) {
    const other = open.has(fact) ? climb(world, pages, fact, random) : undefined;
    if (other) settle(other);
  }
  return { facts: facts.length, known: [...open] };
}

/** Ours: as many learners to change places with as leave the full run in minutes. Those who are most alike come first. */
const mostOthers = 24;

/** Worlds in which one or two learners are other than they are: in another group, with another's record, or with other support. */
function* worldsNear(world: World, fact: Fact, random: Random): Generator<World> {
  const { key, people } = fact;
  if (key === undefined) {
    const kinds = ["", ...new Set(world.map(({ support }) => support))];
    for (const person of [...people, ...shuffled(world, random).slice(0, mostOthers)])
      for (const support of kinds) yield replaced(world, { ...person, support });
    return;
  }
  for (const person of people.slice(0, 3))
    for (const group of groupsOf[key]) yield replaced(world, { ...person, [key]: group });
  if (fact.about === "count") {
    for (const other of shuffled(world, random).slice(0, mostOthers))
      yield replaced(world, { ...other, [key]: people[0]?.[key] });
    return;
  }
  for (const person of people) {
    const others = shuffled(
      world.filter((other) => other[key] !== person[key]),
      random,
    ).sort((one, other) => differences(one, person, key) - differences(other, person, key));
    let tried = 0;
    for (const other of others) {
      // In another group with all else as it is, other characteristics see nothing; or in one's own with another's record.
      const worlds = [[key], [key, ...marks], ...parts[fact.about]].map((part) =>
        exchanged(world, person, other, part),
      );
      const changed = worlds.filter((one) => fact.of(one) !== fact.of(world));
      if (changed.length > 0 && (tried += 1) > mostOthers) break;
      yield* changed;
      for (const one of changed) yield levelled(one, key, person[key], random);
      if (fact.about === "outcome") yield* evened(exchanged(world, person, other, ends), person, other, key);
    }
  }
}

/**
 * The two largest groups made equal in size, as groups of one size are withheld together: a table of which all is withheld may be so for its
 * numbers alone.
 */
function levelled(world: World, key: NonNullable<Fact["key"]>, own: unknown, random: Random): World {
  const sizes = groupBy(
    world.filter((one) => one[key] !== own),
    (one) => one[key],
  );
  const [most = [], next = []] = [...sizes.values()].sort((one, other) => other.length - one.length);
  const stayers = shuffled(
    most.filter(({ here }) => here[0] && here[1]),
    random,
  );
  const group = next[0]?.[key];
  const moved = stayers.slice(0, Math.floor((most.length - next.length) / 2));
  return replaced(world, ...moved.map((one) => ({ ...one, [key]: group })));
}

/** Also those that nobody is in. */
const groupsOf = {
  disadvantage: [true, false, undefined],
  send: [true, false, undefined],
  mode: ["On site", "Online", "Hybrid", ""],
  sex: ["Female", "Male", ""],
} as const;

/** What two learners of different groups may exchange so that the fact is another. */
const parts: Readonly<Record<"rate" | "mean" | "outcome" | "support", readonly (readonly (keyof Person)[])[]>> = {
  rate: [["tier", "finalGrade", "meg"], ["tier"]],
  mean: [["gap", "attendance"]],
  outcome: [["finalGrade", "meg"], ["finalGrade"], ["tier", "finalGrade", "meg"]],
  support: [],
};

/** After two ends were exchanged: two more, the other way round and in another tier, so that each group has as many as before. */
function* evened(world: World, one: Person, other: Person, key: NonNullable<Fact["key"]>): Generator<World> {
  if (one.finalGrade === other.finalGrade) return;
  for (const tier of ["Red", "Amber", "On track"]) {
    const isOf = (mate: Person) => mate.tier[0] === tier && mate.tier[1] === tier && tier !== one.tier[0];
    // The first exchange gave `one` the other's end: now a mate with the other's end takes back what `one` had.
    const mine = world.find((mate) => mate[key] === one[key] && mate.finalGrade === other.finalGrade && isOf(mate));
    const their = world.find((mate) => mate[key] === other[key] && mate.finalGrade === one.finalGrade && isOf(mate));
    if (mine && their) yield exchanged(world, mine, their, ends);
  }
}

const ends = ["finalGrade", "meg"] as const;
const marks = ["gap", "attendance"] as const;

function exchanged(world: World, one: Person, other: Person, part: readonly (keyof Person)[]): World {
  const partOf = (person: Person) => Object.fromEntries(part.map((field) => [field, person[field]]));
  return replaced(world, { ...one, ...partOf(other) }, { ...other, ...partOf(one) });
}

/** First in the other groups they are in, which must not tell; then in what is exchanged, so that little changes. */
function differences(one: Person, other: Person, key: Fact["key"]): number {
  const groups = (["disadvantage", "send", "mode", "sex"] as const).filter((name) => name !== key);
  return (
    10 * groups.filter((name) => one[name] !== other[name]).length +
    10 * [0, 1].filter((at) => one.here[at] !== other.here[at]).length +
    [0, 1].filter((at) => one.tier[at] !== other.tier[at]).length +
    (one.meg === other.meg ? 0 : 0.5)
  );
}

const replaced = (world: World, ...people: readonly Person[]): World =>
  world.map((one) => people.find(({ id }) => id === one.id) ?? one);

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
