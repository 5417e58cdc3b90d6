import type { Random } from "../../support/random";
import { exchanged, partsOf, replaced, sidesOf } from "./moves";
import type { Fact } from "./facts";
import { differenceFrom, type Page } from "./pages";
import { type Field, keys, type Person, type World } from "./world";

/** Ours: what leaves the full run in minutes. */
const mostTries = 6000;
const triesOfOneClimb = 400;

/**
 * A world in which this fact is another and which gives the same pages, found step by step: one learner is changed, then others until nothing
 * on the pages differs. A step that leads further away is taken now and then, the less the longer it lasts. Undefined where none is found.
 */
export function climb(
  world: World,
  pages: readonly Page[],
  isAlike: (other: World) => boolean,
  fact: Fact,
  random: Random,
): World | undefined {
  const distance = differenceFrom(world, pages);
  const isOther = (other: World) => fact.of(other) !== fact.of(world);
  const recorded = keys.filter((key) => new Set(world.map((person) => person[key])).size > 1);
  const fields: (readonly Field[])[] = [...partsOf(fact), ...partsOf(fact), ...recorded.map((key) => [key] as const)];
  const stepFrom = (from: World, place: number): World => {
    const [person, other] = [from[place] as Person, anyOf(from, random)];
    const key = fact.key ?? recorded[0];
    if (key && random.chance(fact.about === "count" ? 0.4 : 0.1))
      return replaced(from, { ...person, [key]: anyOf<unknown>(sidesOf[key], random) });
    if (fact.key === undefined && random.chance(0.5)) return replaced(from, { ...person, support: other.support });
    if ((fact.about === "mean" || fact.about === "count") && random.chance(0.3))
      return shifted(from, person, other, fact, random);
    return exchanged(from, person, other, anyOf(fields, random));
  };
  const own = fact.people.map((one) => world.indexOf(one));
  for (let tries = 0; tries < mostTries;) {
    let [at, away, warmth] = [world, Infinity, 3];
    for (let step = 0; step < triesOfOneClimb && tries < mostTries; step++, tries++) {
      const next = stepFrom(at, random.chance(at === world ? 0.5 : 0.1) ? anyOf(own, random) : random.whole(at.length));
      if (!isOther(next)) continue;
      const off = distance(next);
      if (off === 0 && isAlike(next)) return next;
      if (off <= away || random.chance(Math.exp((away - off) / warmth))) [at, away] = [next, off];
      warmth = Math.max(0.3, warmth * 0.985);
    }
  }
  return undefined;
}

/** One has a little more, another as much less: values that nobody has, with the same sum. */
function shifted(from: World, one: Person, other: Person, { at }: Fact, random: Random): World {
  const field = random.chance(0.5) ? (`gap${at}` as const) : (`attendance${at}` as const);
  const [mine, theirs] = [one[field], other[field]];
  if (one === other || mine === undefined || theirs === undefined) return from;
  const by = 1 + random.whole(field.startsWith("gap") ? 2 : 8);
  return replaced(from, { ...one, [field]: mine + by }, { ...other, [field]: theirs - by });
}

const anyOf = <T>(items: readonly T[], random: Random): T => items[random.whole(items.length)] as T;
