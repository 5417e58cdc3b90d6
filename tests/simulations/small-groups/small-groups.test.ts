import { isFullRun, leaveFigures, tell } from "../../support/full-run";
import { randomFrom } from "../../support/random";
import { recovered } from "./attack";
import { ourPages, type Page } from "./pages";
import { type Person, randomWorld, type World } from "./world";

const isFull = isFullRun("simulations");
const departments = isFull ? 2000 : 6;
jest.setTimeout(isFull ? 36_000_000 : 120_000);

const person = (id: string, parts: Partial<Person> = {}): Person => ({
  id,
  disadvantage: undefined,
  send: false,
  mode: "",
  sex: "",
  here: [true, true],
  tier: ["On track", "On track"],
  gap: 0,
  attendance: 90,
  finalGrade: "B",
  meg: "B",
  support: "",
  ...parts,
});
const people = (count: number, name: string, parts: Partial<Person> = {}) =>
  Array.from({ length: count }, (_one, index) => person(`${name}${index}`, parts));

/** Pages of before, with less to hide. */
function pagesOf(...made: readonly Page["of"][]): Page[] {
  return made.map((of) => ({ of }));
}

/** Thirty learners, five of them with SEND, two of these Red; then one more with SEND joins. */
const oneJoins: World = [
  ...people(2, "R", { send: true, tier: ["Red", "Red"] }),
  ...people(3, "S", { send: true }),
  ...people(20, "N"),
  ...people(5, "T", { tier: ["Red", "Red"] }),
  ...people(1, "J", { send: true, here: [false, true] }),
];

/** What a page gives away that withholds five or fewer, and with them the only other group, by each update's own numbers. */
const fromSixOn = pagesOf(
  (world) => world.map(({ here }) => here),
  (world, update) => {
    const present = world.filter(({ here }) => here[update]);
    const send = present.filter((one) => one.send);
    const red = (some: World) => some.filter(({ tier }) => tier[update] === "Red").length;
    return [present.length, red(present), ...(send.length > 5 ? [send.length, red(send)] : [])];
  },
);

/** Precision of Red and of Amber or Red for a group of twenty, of whom three are Amber alone. */
const nested: World = [
  ...people(9, "R", { send: true, tier: ["Red", "Red"], finalGrade: "U" }),
  ...people(2, "A", { send: true, tier: ["Amber", "Amber"], finalGrade: "U" }),
  ...people(1, "B", { send: true, tier: ["Amber", "Amber"] }),
  ...people(9, "O", { send: true }),
  ...people(12, "P", { tier: ["Red", "Red"] }),
  ...people(12, "Q", { tier: ["Amber", "Amber"], finalGrade: "U" }),
  ...people(12, "V", { tier: ["Amber", "Amber"] }),
  ...people(20, "N"),
];

const precisionOfBoth = pagesOf((world, update) =>
  [true, false].flatMap((send) =>
    [["Red"], ["Red", "Amber"]].map((flags) => {
      const flagged = world.filter((one) => one.send === send && flags.includes(one.tier[update]));
      return [send, flagged.length, flagged.filter(({ finalGrade }) => finalGrade === "U").length];
    }),
  ),
);

/** Twelve, six and two: of the eight who are withheld nobody is Red. */
const noneOfThem: World = [
  ...people(3, "F", { sex: "Female", tier: ["Red", "Red"] }),
  ...people(9, "G", { sex: "Female" }),
  ...people(6, "M", { sex: "Male" }),
  ...people(2, "N"),
];

/** The largest group's rate is shown, but not where those who are withheld are all or none. */
const moreWhereNone = pagesOf((world, update) => {
  const redIn = (some: World) => some.filter(({ tier }) => tier[update] === "Red").length;
  const [female, rest] = [true, false].map((is) => world.filter(({ sex }) => (sex === "Female") === is));
  const isTold = redIn(rest ?? []) > 0 && redIn(rest ?? []) < (rest ?? []).length;
  return [redIn(world), female?.length, isTold ? redIn(female ?? []) : "Withheld"];
});

const namesOf = (known: readonly { name: string }[]) => known.map(({ name }) => name);

describe("someone who reads every page of two updates", () => {
  test("knows five who were withheld when one joins them, from pages that show six; not from ours", () => {
    const weak = namesOf(recovered(oneJoins, fromSixOn, randomFrom(1)).known);
    expect(weak).toContain("update 1, SEND, flagged: how many");
    expect(weak).toContain("update 1, SEND, red");
    expect(recovered(oneJoins, ourPages, randomFrom(1)).known).toEqual([]);
  });

  test("knows how Amber alone fared from two precisions, where both are shown; not from our pages", () => {
    const ofAmber = ({ name }: { name: string }) => name === "data point 1, SEND, Amber, failed";
    expect(recovered(nested, precisionOfBoth, randomFrom(1), ofAmber).known).toHaveLength(1);
    expect(recovered(nested, ourPages, randomFrom(1), ofAmber)).toEqual({ facts: 1, known: [] });
  });

  test("knows that none of those withheld is Red from pages that withhold more only where it is so; not from ours", () => {
    const red = ({ name }: { name: string }) => name === "update 1, Not recorded, red";
    expect(recovered(noneOfThem, moreWhereNone, randomFrom(1), red).known).toHaveLength(1);
    expect(recovered(noneOfThem, ourPages, randomFrom(1), red)).toEqual({ facts: 1, known: [] });
  });

  test(`recovers nothing of five or fewer in ${departments} random departments`, () => {
    const random = randomFrom(1);
    const figures = { departments, facts: 0, recovered: 0, "of these outcomes": 0, "departments with one": 0 };
    for (let department = 0; department < departments; department++) {
      const { facts, known } = recovered(randomWorld(random, { from: 12, to: 40 }), ourPages, random);
      figures.facts += facts;
      figures.recovered += known.length;
      figures["of these outcomes"] += known.filter(({ about }) => about === "outcome").length;
      if (known.length > 0) figures["departments with one"] += 1;
    }
    if (isFull) leaveFigures("simulations", "small-groups", [figures]);
    tell(`Small groups: of ${figures.facts} facts about five or fewer ${figures.recovered} had no second value found.`);
    expect(figures.facts).toBeGreaterThan(departments * 20);
    // What the search misses counts as recovered; in full a few in ten thousand are left over.
    expect(figures.recovered).toBeLessThanOrEqual(isFull ? figures.facts / 1000 : 0);
  });
});
