import type { Random } from "../../support/random";
import type { Fact } from "./facts";
import type { Page } from "./pages";
import { keys, type Person, type Update, updates, type World } from "./world";

/** Pages of before, with less to hide, each with what it gave away; the solver is shown to find it. */
export interface OldLeak {
  readonly world: World;
  readonly pages: readonly Page[];
  readonly facts: readonly Fact[];
}

const person = (id: string, parts: Partial<Person> = {}): Person => ({
  id,
  disadvantage: undefined,
  send: false,
  mode: "",
  sex: "",
  here0: true,
  here1: true,
  tier0: "On track",
  tier1: "On track",
  gap0: 0,
  gap1: 0,
  attendance0: 90,
  attendance1: 90,
  finalGrade: "B",
  meg: "B",
  support: "",
  ...parts,
});
const people = (count: number, name: string, partsOf: (index: number) => Partial<Person>) =>
  Array.from({ length: count }, (_one, index) => person(`${name}${index}`, partsOf(index)));

const isRed = (one: Person) => one.tier0 === "Red";
const isFailed = ({ finalGrade }: Person) => finalGrade === "U";
const both = (tier: Person["tier0"]) => ({ tier0: tier, tier1: tier });
const isFew = (some: World) => some.length > 0 && some.length <= 5;

/** How many of them there are, each a sum: what these pages are made of. */
type Counts = Readonly<Record<string, (person: Person) => boolean>>;
const counted = (world: World, counts: Counts) => Object.values(counts).map((isIn) => world.filter(isIn).length);

/** A page of counts, of which those that are shown depend on the world. */
function pageOf(shownIn: (world: World, update: Update) => Counts): Page {
  return {
    of: (world, update) => {
      const shown = shownIn(world, update);
      return [Object.keys(shown), counted(world, shown)];
    },
    shares: (world) => {
      const shown = updates.map((update) => Object.entries(shownIn(world, update)));
      return (one, add) => {
        for (const [update, counts] of shown.entries())
          for (const [name, isIn] of counts) if (isIn(one)) add(`${update} ${name}`);
      };
    },
  };
}

/** Thirty learners, five of them with SEND, who are withheld; one more with SEND joins, and six are shown. */
export function oneJoins(random: Random): OldLeak {
  const red = 1 + random.whole(4);
  const world = [
    ...people(5, "S", (index) => ({ send: true, ...both(index < red ? "Red" : "On track") })),
    ...people(25, "N", () => both(random.chance(0.3) ? "Red" : "On track")),
    person("J", { send: true, here0: false }),
  ];
  const page = pageOf((other, update) => {
    const isHere = (one: Person) => one[`here${update}`];
    const isOwn = (one: Person) => isHere(one) && one.send === true;
    return {
      joined: ({ here0 }) => !here0,
      left: ({ here1 }) => !here1,
      here: isHere,
      red: (one) => isHere(one) && isRed(one),
      ...(other.filter(isOwn).length > 5 && { send: isOwn, "send, red": (one) => isOwn(one) && isRed(one) }),
    };
  });
  const of = ({ here0, send }: Person) => Number(here0 && send === true);
  return { world, pages: [page], facts: [{ about: "count", name: "how many have SEND", key: "send", at: 0, of }] };
}

/** Both sides of each characteristic, the smaller one first. */
const halves = {
  disadvantage: [true, false],
  send: [true, false],
  mode: ["Online", "On site"],
  sex: ["Female", "Male"],
} as const;
const allSides = keys.flatMap((key) => halves[key].map((side) => ({ key, side })));

/** Precision of Red and of Amber or Red by group: how Amber alone fared is what is left. */
export function nested(random: Random): OldLeak {
  const [red, amber, fails] = [0.1 + 0.2 * random.next(), 0.1 + 0.2 * random.next(), 0.2 + 0.5 * random.next()];
  const shares = keys.map((key) => ({ key, share: 0.1 + 0.4 * random.next() }));
  const world = people(30 + random.whole(60), "L", () => {
    const at = random.next();
    const tier = both(at < red ? "Red" : at < red + amber ? "Amber" : "On track");
    const sides = shares.map(({ key, share }) => [key, halves[key][random.chance(share) ? 0 : 1]]);
    return { ...Object.fromEntries(sides), ...tier, finalGrade: random.chance(fails) ? "U" : "B" };
  });
  const page = pageOf((other) => {
    const shown = allSides.flatMap(({ key, side }) =>
      [["Red"], ["Red", "Amber"]].flatMap((flags): [string, Counts[string]][] => {
        const isOwn = (one: Person) => one[key] === side && flags.includes(one.tier0);
        if (other.filter((one) => one[key] === side).length <= 5 || other.filter(isOwn).length < 10) return [];
        const name = `${key} ${side} ${flags.join()}`;
        return [
          [name, isOwn],
          [`${name}, failed`, (one) => isOwn(one) && isFailed(one)],
        ];
      }),
    );
    return Object.fromEntries(shown);
  });
  const facts = allSides.flatMap(({ key, side }): Fact[] => {
    const isOwn = (one: Person) => one[key] === side && one.tier0 === "Amber";
    if (!isFew(world.filter(isOwn))) return [];
    const of = (one: Person) => Number(isOwn(one) && isFailed(one));
    return [{ about: "outcome", name: `how Amber fared, ${key} ${side}`, key, at: 0, of }];
  });
  return { world, pages: [page], facts };
}

/** Five or fewer are withheld with the next group, whose rates are shown but where nobody, or everybody, of the hidden is Red. */
export function allOrNone(random: Random): OldLeak {
  const [online, red] = [0.1 + 0.2 * random.next(), 0.05 + 0.3 * random.next()];
  const world = people(20 + random.whole(30), "L", () => ({
    mode: random.chance(online) ? "Online" : random.chance(online) ? "Hybrid" : "On site",
    ...both(random.chance(red) ? "Red" : "On track"),
  }));
  const isAtSite = ({ mode }: Person) => mode === "On site";
  const page = pageOf((other) => ({
    red: isRed,
    site: isAtSite,
    ...(other.filter((one) => !isAtSite(one)).length > 5 && { "site, red": (one) => isAtSite(one) && isRed(one) }),
  }));
  const isTold = new Set(world.map(isRed)).size < 2;
  const facts = ["Online", "Hybrid"].flatMap((mode): Fact[] => {
    if (isTold || !isFew(world.filter((one) => one.mode === mode))) return [];
    const of = (one: Person) => Number(one.mode === mode && isRed(one));
    return [{ about: "rate", name: `how many ${mode} are Red`, key: "mode", at: 0, of }];
  });
  return { world, pages: [page], facts };
}
