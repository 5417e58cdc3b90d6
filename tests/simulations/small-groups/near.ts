import type { Random } from "../../support/random";
import type { Fact } from "./facts";
import { ends, exchanged, partsOf, replaced, sidesOf } from "./moves";
import { type Field, keys, type Person, type World } from "./world";

/** Ours: as many learners to exchange something with as leave the full run in minutes. */
const mostOthers = 12;

/** Worlds in which one or two learners are other than they are: in another group, with another's record, or with other support. */
export function* worldsNear(
  world: World,
  fact: Fact,
  isOther: (other: World) => boolean,
  random: Random,
): Generator<World> {
  const { key, people, about } = fact;
  const others = shuffled(
    world.filter((one) => !people.includes(one)),
    random,
  );
  if (key === undefined) {
    const kinds = ["", ...new Set(world.map(({ support }) => support))];
    for (const person of [...people, ...others.slice(0, mostOthers)])
      for (const support of kinds) yield replaced(world, { ...person, support });
    for (const one of world)
      for (const other of others.slice(0, mostOthers))
        for (const part of partsOf(fact)) yield exchanged(world, one, other, part);
    return;
  }
  // Where nothing is told of the two sides, anyone may be on the other.
  for (const person of [...people, ...others.slice(0, 6)])
    for (const group of sidesOf[key]) yield replaced(world, { ...person, [key]: group });
  for (const person of people) {
    const mates = others.concat(people).sort((one, other) => unlike(one, person, key) - unlike(other, person, key));
    for (const part of [[key] as const, ...partsOf(fact)]) {
      let tried = 0;
      for (const other of mates) {
        const next = exchanged(world, person, other, part);
        if (!isOther(next)) continue;
        yield next;
        if ((tried += 1) === mostOthers) break;
      }
    }
  }
  if (about === "outcome") {
    yield* evened(world, fact, isOther);
    yield* rotated(world, fact, isOther);
  }
  if (about !== "count") return;
  for (const one of others.slice(0, mostOthers))
    for (const other of others.slice(0, mostOthers))
      for (const part of partsOf(fact)) yield exchanged(world, one, other, part);
}

/**
 * Two exchange how they ended, so that the fact is another, and two more the other way round, so that at each data point as many of each tier
 * ended so as before.
 */
function* evened(world: World, { people }: Fact, isOther: (other: World) => boolean): Generator<World> {
  const byChange = new Map<string, [one: Person, other: Person][]>();
  for (const one of world)
    for (const other of world) {
      const change = endChange(one, other);
      if (change === "") continue;
      const alike = byChange.get(change);
      if (alike) alike.push([one, other]);
      else byChange.set(change, [[one, other]]);
    }
  let tried = 0;
  for (const person of people)
    for (const mate of world) {
      const next = exchanged(world, person, mate, ends);
      if (!isOther(next)) continue;
      for (const [one, other] of byChange.get(endChange(person, mate, -1)) ?? []) {
        if ([one, other].some((third) => third === person || third === mate)) continue;
        const both = exchanged(next, one, other, ends);
        if (!isOther(both)) continue;
        yield both;
        if ((tried += 1) === 10 * mostOthers) return;
      }
    }
}

/** Three hand on how they ended, so that as many as before ended so in all. */
function* rotated(world: World, { people }: Fact, isOther: (other: World) => boolean): Generator<World> {
  let tried = 0;
  for (const one of people)
    for (const second of world)
      for (const third of world) {
        if (one === second || one === third || second === third) continue;
        const after = [
          { ...one, finalGrade: second.finalGrade },
          { ...second, finalGrade: third.finalGrade },
          { ...third, finalGrade: one.finalGrade },
        ];
        if (totalsOf([one, second, third]) !== totalsOf(after)) continue;
        const next = replaced(world, ...after);
        if (!isOther(next)) continue;
        yield next;
        if ((tried += 1) === 40 * mostOthers) return;
      }
}

/** How many of those who are counted at each data point failed, and were below their MEG. */
const totalsOf = (people: readonly Person[]): string =>
  [({ here0 }: Person) => here0, ({ here0, here1 }: Person) => here0 && here1, ({ here1 }: Person) => here1]
    .map((isCounted) => people.filter(isCounted).map(endOf))
    .map((ends) => [
      ends.filter((end) => end.startsWith("true")).length,
      ends.filter((end) => end.endsWith("true")).length,
    ])
    .join(" ");

/** What changes in the counts of all learners where two exchange how they ended; "" where nothing does. */
function endChange(one: Person, other: Person, sign = 1): string {
  const counts = new Map<string, number>();
  const add = (person: Person, end: string, by: number) => {
    for (const cell of [`0${person.here0}${person.here1}${person.tier0}`, `1${person.here1}${person.tier1}`])
      counts.set(`${cell}${end}`, (counts.get(`${cell}${end}`) ?? 0) + by * sign);
  };
  const [mine, theirs] = [endOf(one), endOf(other)];
  if (mine === theirs) return "";
  add(one, mine, -1);
  add(one, theirs, 1);
  add(other, theirs, -1);
  add(other, mine, 1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map((change) => change.join(" "))
    .sort()
    .join(",");
}

const endOf = ({ finalGrade, meg }: Person) =>
  `${finalGrade === "U"} ${meg && "ABCDEU".indexOf(finalGrade) > "ABCDEU".indexOf(meg)}`;

/** First in the other groups they are in, which must not tell; then in what else they may keep. */
function unlike(one: Person, other: Person, key: Fact["key"]): number {
  const differing = (fields: readonly Field[]) => fields.filter((field) => one[field] !== other[field]).length;
  return (
    3 * differing(keys.filter((name) => name !== key)) +
    3 * differing(["here0", "here1"]) +
    differing(["tier0", "tier1"]) +
    differing(["finalGrade", "meg"]) / 2
  );
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
