import type { Random } from "../../support/random";
import type { Fact } from "./facts";
import type { Page } from "./pages";
import type { Person, World } from "./world";

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
const reds = (some: World) => some.filter(isRed).length;
const both = (tier: Person["tier0"]) => ({ tier0: tier, tier1: tier });
const factOf = (about: Fact["about"], name: string, key: Fact["key"], people: World, of: Fact["of"]): Fact => ({
  about,
  name,
  key,
  people,
  at: 0,
  of,
});

/** Thirty learners, five of them with SEND, who are withheld; one more with SEND joins, and six are shown. */
export function oneJoins(random: Random): OldLeak {
  const red = 1 + random.whole(4);
  const world = [
    ...people(5, "S", (index) => ({ send: true, ...both(index < red ? "Red" : "On track") })),
    ...people(25, "N", () => both(random.chance(0.3) ? "Red" : "On track")),
    person("J", { send: true, here0: false }),
  ];
  const own = (other: World) => other.filter(({ here0, send }) => here0 && send === true);
  const pages: Page[] = [
    { of: (other) => [other.filter(({ here0 }) => !here0).length, other.filter(({ here1 }) => !here1).length] },
    {
      of(other, update) {
        const present = other.filter((one) => one[`here${update}`]);
        const send = present.filter((one) => one.send === true);
        return [present.length, reds(present), ...(send.length > 5 ? [send.length, reds(send)] : [])];
      },
    },
  ];
  const count = factOf("count", "how many have SEND", "send", own(world), (other) => own(other).length);
  return { world, pages, facts: [count] };
}

/** Precision of Red and of Amber or Red by group: how Amber alone fared is what is left. */
export function nested(random: Random): OldLeak {
  const [red, amber, fails] = [0.1 + 0.2 * random.next(), 0.1 + 0.2 * random.next(), 0.2 + 0.5 * random.next()];
  const share = 0.1 + 0.4 * random.next();
  const world = people(30 + random.whole(60), "L", () => {
    const at = random.next();
    const tier = both(at < red ? "Red" : at < red + amber ? "Amber" : "On track");
    return { send: random.chance(share), ...tier, finalGrade: random.chance(fails) ? "U" : "B" };
  });
  const sides = [true, false];
  const flagsOf = [["Red"], ["Red", "Amber"]];
  const flagged = (other: World, send: boolean, flags: readonly string[]) =>
    other.filter((one) => one.send === send && flags.includes(one.tier0));
  const failed = (some: World) => some.filter(({ finalGrade }) => finalGrade === "U").length;
  const pages: Page[] = [
    {
      of: (other) =>
        sides.map((send) =>
          flagsOf.map((flags) => {
            const own = flagged(other, send, flags);
            return other.filter((one) => one.send === send).length > 5 && own.length >= 10
              ? [own.length, failed(own)]
              : "Too few to say";
          }),
        ),
    },
  ];
  const facts = sides.flatMap((send) => {
    const own = (other: World) => flagged(other, send, ["Amber"]);
    const few = own(world);
    return few.length > 0 && few.length <= 5
      ? [factOf("outcome", `how Amber fared, SEND ${send}`, "send", few, (other) => failed(own(other)))]
      : [];
  });
  return { world, pages, facts };
}

/** Five or fewer are withheld with the next group, whose rates are shown but where nobody, or everybody, of the hidden is Red. */
export function allOrNone(random: Random): OldLeak {
  const [online, red] = [0.1 + 0.2 * random.next(), 0.05 + 0.3 * random.next()];
  const world = people(20 + random.whole(30), "L", () => ({
    mode: random.chance(online) ? "Online" : random.chance(online) ? "Hybrid" : "On site",
    ...both(random.chance(red) ? "Red" : "On track"),
  }));
  const of = (other: World, mode: string) => other.filter((one) => one.mode === mode);
  const pages: Page[] = [
    {
      of(other) {
        const [site, away] = [of(other, "On site"), other.filter(({ mode }) => mode !== "On site")];
        return [reds(other), site.length, away.length > 5 ? reds(site) : "Withheld"];
      },
    },
  ];
  const facts = ["Online", "Hybrid"].flatMap((mode) => {
    const few = of(world, mode);
    const isTold = new Set(world.map(isRed)).size < 2;
    return few.length > 0 && few.length <= 5 && !isTold
      ? [factOf("rate", `how many ${mode} are Red`, "mode", few, (other) => reds(of(other, mode)))]
      : [];
  });
  return { world, pages, facts };
}
