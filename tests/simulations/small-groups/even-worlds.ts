import { borrowedIn, changedFor, handedOnIn, replaced } from "./changes";
import type { Fact } from "./facts";
import type { Page } from "./pages";
import type { Field, Person, World } from "./world";

/** One learner who is other than they are: by how much the sums of the pages, and the fact, are so too. */
interface Change {
  readonly place: number;
  readonly as: Person;
  readonly sums: number;
  readonly by: number;
}

/** Ours: of changes that come to the same, and of worlds that are tried, as many as leave the full run in minutes. */
const mostAlike = 12;
const mostWorlds = 600;

/** From quick to slow: one or two are other than they are, or two exchange a record, or three or four are other, or three hand a record on. */
export const looks = ["two", "exchange", "four", "hand on"] as const;

/**
 * Worlds in which the fact is another, and a few learners are other than they are, so that every sum of the pages stays. Nothing of that kind
 * is left out but what the two limits cut.
 */
export function worldsBeside(world: World, pages: readonly Page[]) {
  const sumsOf = sumsIn(world, pages);
  const borrowed = borrowedIn(world);
  const changesFor = (fact: Fact, look: (typeof looks)[number]): Change[] => {
    const changed = look === "exchange" ? borrowed : changedFor(fact, world);
    return world.flatMap((person, place) => {
      const [own, now] = [sumsOf(person), fact.of(person)];
      return changed(person).flatMap((parts): Change[] => {
        const fields = Object.keys(parts) as Field[];
        if (fields.every((field) => parts[field] === person[field])) return [];
        const as = { ...person, ...parts };
        return [{ place, as, sums: sumsOf(as) - own, by: fact.of(as) - now }];
      });
    });
  };
  return function* (fact: Fact, look: (typeof looks)[number]): Generator<World> {
    if (look === "hand on") {
      const totalOf = (people: World, of: (person: Person) => number) =>
        people.reduce((sum, person) => sum + of(person), 0);
      for (const [before, after] of fact.key === undefined ? [] : handedOnIn(world, fact.key))
        if (totalOf(after, fact.of) !== totalOf(before, fact.of) && totalOf(after, sumsOf) === totalOf(before, sumsOf))
          yield replaced(world, ...after);
      return;
    }
    let worlds = 0;
    for (const changes of evenChanges(changesFor(fact, look), look === "four" ? 2 : 1)) {
      yield replaced(world, ...changes.map(({ as }) => as));
      if ((worlds += 1) === mostWorlds) return;
    }
  };
}

export const sumsIn = (world: World, pages: readonly Page[]) => remembered(weighed(world, pages));

/** Learners who are alike in all but their name add the same. */
function remembered(sumsOf: (person: Person) => number): (person: Person) => number {
  const known = new Map<string, number>();
  return (person) => {
    const { id: _id, ...rest } = person;
    const name = Object.values(rest).join();
    const sums = known.get(name) ?? sumsOf(person);
    known.set(name, sums);
    return sums;
  };
}

/** Sets of changes, one for each learner, that even each other out in the sums and not in the fact: found by their two halves. */
function* evenChanges(changes: readonly Change[], half: 1 | 2): Generator<Change[]> {
  const telling = changes.filter(({ by }) => by !== 0);
  const firsts = new Map<number, Change[][]>();
  for (const first of setsOf(half, telling, changes)) {
    const sums = total(first, "sums");
    const alike = firsts.get(sums);
    if (!alike) firsts.set(sums, [first]);
    else if (alike.length < mostAlike) alike.push(first);
  }
  for (const size of [half - 1, half])
    for (const second of setsOf(size, changes))
      for (const first of firsts.get(-total(second, "sums")) ?? []) {
        const both = [...first, ...second];
        if (total(both, "by") !== 0 && new Set(both.map(({ place }) => place)).size === both.length) yield both;
      }
}

/** All sets of so many changes, none, one or two, of which the first is one of these. */
function* setsOf(size: number, from: readonly Change[], others?: readonly Change[]): Generator<Change[]> {
  if (size === 0) yield [];
  for (const [at, one] of size === 0 ? [] : from.entries()) {
    if (size === 1) yield [one];
    else for (const other of others ?? from.slice(at + 1)) if (other.place !== one.place) yield [one, other];
  }
}

const total = (changes: readonly Change[], of: "sums" | "by") => changes.reduce((sum, change) => sum + change[of], 0);

/**
 * All sums of the pages in one number, each with a weight of its own: whole, and small enough for the result to be exact. Numbers are hardly
 * ever alike by chance, and where they are the pages are not.
 */
function weighed(world: World, pages: readonly Page[]): (person: Person) => number {
  const shares = pages.flatMap((page) => page.shares?.(world) ?? []);
  const weights = new Map<string, number>();
  const weightOf = (figure: string) => {
    const weight = weights.get(figure) ?? hashOf(figure);
    weights.set(figure, weight);
    return weight;
  };
  return (person) => {
    let sum = 0;
    for (const add of shares) add(person, (figure, by = 1) => (sum += weightOf(figure) * by));
    return sum;
  };
}

/** FNV-1a with a finish, from -2^31 to below 2^31. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 12), 0x297a2d39) | 0;
}
