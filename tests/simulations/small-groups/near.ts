import type { Random } from "../../support/random";
import type { Fact } from "./facts";
import { ends, exchanged, partsOf, replaced, sidesOf } from "./moves";
import { type Field, keys, type Person, type World } from "./world";

/** Ours: as many learners to exchange something with as leave the full run in minutes. */
const mostOthers = 20;

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
  if (about === "rate") yield* restored(world, fact, isOther);
  if (about !== "count") return;
  for (const one of others.slice(0, mostOthers))
    for (const other of others.slice(0, mostOthers))
      for (const part of partsOf(fact)) yield exchanged(world, one, other, part);
}

/**
 * Two exchange how they ended, or what they were to reach, so that the fact is another, and two more the other way round, so that at each data
 * point as many of each tier ended so as before.
 */
function* evened(world: World, { people }: Fact, isOther: (other: World) => boolean): Generator<World> {
  for (const counts of [countsByTier, countsByFlag]) {
    const byChange = new Map<string, (readonly [one: Person, other: Person, part: readonly Field[]])[]>();
    for (const one of world)
      for (const other of world)
        for (const part of endParts) {
          const change = changeIn(counts, one, other, part);
          if (change === "") continue;
          const alike = byChange.get(change);
          if (alike) alike.push([one, other, part]);
          else byChange.set(change, [[one, other, part]]);
        }
    let tried = 0;
    for (const person of people)
      for (const mate of world)
        for (const first of endParts) {
          const next = exchanged(world, person, mate, first);
          if (!isOther(next)) continue;
          for (const [one, other, part] of byChange.get(changeIn(counts, person, mate, first, -1)) ?? []) {
            if ([one, other].some((third) => third === person || third === mate)) continue;
            const both = exchanged(next, one, other, part);
            if (!isOther(both)) continue;
            yield both;
            if ((tried += 1) === 10 * mostOthers) break;
          }
          if (tried >= 10 * mostOthers) break;
        }
  }
}

const endParts: readonly (readonly Field[])[] = [["finalGrade"], ["meg"], ends];

type Counts = (person: Person) => readonly string[];

/** What a learner counts in at each data point: of the tier, how they ended. */
const countsByTier: Counts = (person) =>
  [`0${person.here0}${person.here1}${person.tier0}`, `1${person.here1}${person.tier1}`].map(
    (cell) => `${cell} ${endOf(person)}`,
  );

/** Of those flagged and the others, who was below their MEG; who failed is counted in all. */
const countsByFlag: Counts = (person) => [
  `0${person.here0}${person.here1}${isFlagged(person, "tier0")} ${isBelow(person)} ${person.meg === ""}`,
  `1${person.here1}${isFlagged(person, "tier1")} ${isBelow(person)} ${person.meg === ""}`,
  `failed ${person.here0}${person.here1} ${person.finalGrade === "U"}`,
];

/** What changes in the counts of all learners where two exchange something; "" where nothing does. */
function changeIn(counts: Counts, one: Person, other: Person, part: readonly Field[], sign = 1): string {
  if (one === other) return "";
  const changes = new Map<string, number>();
  const add = (people: World, by: number) => {
    for (const cell of people.flatMap(counts)) changes.set(cell, (changes.get(cell) ?? 0) + by * sign);
  };
  add([one, other], -1);
  add(exchanged([one, other], one, other, part), 1);
  return [...changes]
    .filter(([, count]) => count !== 0)
    .map((change) => change.join(" "))
    .sort()
    .join(",");
}

/** Two exchange their tiers, so that the fact is another, and two more of one update alone the other way round. */
function* restored(world: World, { key, at }: Fact, isOther: (other: World) => boolean): Generator<World> {
  if (key === undefined) return;
  const later = at === 0 ? ("tier1" as const) : ("tier0" as const);
  const [now, then] = at === 0 ? (["here0", "here1"] as const) : (["here1", "here0"] as const);
  let tried = 0;
  for (const one of world)
    for (const other of world) {
      if (one[key] === other[key] || one[then] !== other[then]) continue;
      const next = exchanged(world, one, other, ["tier0", "tier1", ...ends]);
      if (!isOther(next)) continue;
      for (const third of world)
        for (const fourth of world) {
          if (third[now] || fourth[now] || third[later] !== other[later] || fourth[later] !== one[later]) continue;
          if (third[key] !== one[key] || fourth[key] !== other[key]) continue;
          yield exchanged(next, third, fourth, ["tier0", "tier1", ...ends]);
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

const endOf = ({ finalGrade, meg }: Person) =>
  `${finalGrade === "U"} ${meg && "ABCDEU".indexOf(finalGrade) > "ABCDEU".indexOf(meg)}`;

const isFlagged = (person: Person, at: "tier0" | "tier1") => person[at] === "Red" || person[at] === "Amber";
const isBelow = (person: Person) => endOf(person).endsWith("true");

/** First in the other groups they are in, which must not tell; then in what else they may keep. */
function unlike(one: Person, other: Person, key: Fact["key"]): number {
  const differing = (fields: readonly Field[]) => fields.filter((field) => one[field] !== other[field]).length;
  return (
    3 * differing(keys.filter((name) => name !== key)) +
    3 * differing(["here0", "here1"]) +
    differing(["tier0", "tier1"]) +
    // Where Red and Amber are counted together, one may stand for the other.
    (["tier0", "tier1"] as const).filter((at) => isFlagged(one, at) !== isFlagged(other, at)).length +
    (isBelow(one) === isBelow(other) ? 0 : 1) +
    differing(["finalGrade", "meg"]) / 2
  );
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
