import type { Random } from "../../support/random";
import type { Fact } from "./facts";
import { differenceFrom, type Page } from "./pages";
import type { Person, World } from "./world";

/** Ours: what leaves the full run in an hour. */
const mostTries = 1200;
const triesOfOneClimb = 300;

type Field = keyof Person;
const keys = ["disadvantage", "send", "mode", "sex"] as const;
const ends: readonly (readonly Field[])[] = [["finalGrade"], ["finalGrade"], ["finalGrade", "meg"]];
const tiers: readonly (readonly Field[])[] = [["tier"], ["tier", "finalGrade", "meg"]];
const means: readonly (readonly Field[])[] = [["gap"], ["attendance"], ["gap", "attendance"]];
/** What learners may exchange on the way, as it bears on what is asked. */
const parts: Readonly<Record<Fact["about"], readonly (readonly Field[])[]>> = {
  outcome: [...ends, ...tiers],
  mean: means,
  rate: tiers,
  count: [["tier"], ["gap"], ["finalGrade", "meg"]],
  support: [["support"]],
};

/**
 * A world in which this fact is another and which gives the same pages, found step by step: one learner is changed, then others until nothing
 * on the pages differs. A step that leads further away is taken now and then, the less the longer it lasts. Undefined where none is found.
 */
export function climb(world: World, pages: readonly Page[], fact: Fact, random: Random): World | undefined {
  const distance = differenceFrom(world, pages);
  const isOther = (other: World) => fact.of(other) !== fact.of(world);
  const recorded = keys.filter((key) => new Set(world.map((person) => person[key])).size > 1);
  const groups = new Map(recorded.map((key) => [key, [...new Set(world.map((person) => person[key]))]]));
  const fields = [...parts[fact.about], ...recorded.map((key) => [key] as const)];
  const stepFrom = (from: World, person: Person): World => {
    const key = fact.key ?? recorded[0];
    if (key && random.chance(fact.about === "count" ? 0.5 : 0.1))
      return replaced(from, { ...person, [key]: anyOf(groups.get(key) ?? [person[key]], random) });
    const [field, other] = [anyOf(fields, random), anyOf(from, random)];
    if ((fact.about === "mean" || fact.about === "count") && random.chance(0.3))
      return shifted(from, person, other, random);
    const partOf = (one: Person) => Object.fromEntries(field.map((name) => [name, one[name]]));
    return replaced(from, { ...person, ...partOf(other) }, { ...other, ...partOf(person) });
  };
  for (let tries = 0; tries < mostTries;) {
    let [at, away, warmth] = [world, Infinity, 3];
    for (let step = 0; step < triesOfOneClimb && tries < mostTries; step++, tries++) {
      const next = stepFrom(at, anyOf(at === world && random.chance(0.5) ? fact.people : at, random));
      if (!isOther(next)) continue;
      const off = distance(next);
      if (off === 0) return next;
      if (off <= away || random.chance(Math.exp((away - off) / warmth))) [at, away] = [next, off];
      warmth = Math.max(0.3, warmth * 0.985);
    }
  }
  return undefined;
}

/** One has a little more, another as much less: values that nobody has, with the same sum. */
function shifted(from: World, one: Person, other: Person, random: Random): World {
  const field = random.chance(0.5) ? "gap" : "attendance";
  const [mine, theirs] = [one[field], other[field]];
  if (one === other || mine === undefined || theirs === undefined) return from;
  const by = 1 + random.whole(field === "gap" ? 2 : 8);
  return replaced(from, { ...one, [field]: mine + by }, { ...other, [field]: theirs - by });
}

const anyOf = <T>(items: readonly T[], random: Random): T => items[random.whole(items.length)] as T;

const replaced = (world: World, ...people: readonly Person[]): World =>
  world.map((one) => people.find(({ id }) => id === one.id) ?? one);
