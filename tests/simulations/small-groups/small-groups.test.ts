import { reportOf } from "../../../src/domain/reports/department-report";
import { figuresOf } from "../../../src/domain/reports/figures-of";
import { isFullRun, leaveFigures, tell } from "../../support/full-run";
import { type Random, randomFrom } from "../../support/random";
import { recovered } from "./attack";
import { factsIn } from "./facts";
import { allOrNone, nested, type OldLeak, oneJoins } from "./old-pages";
import { ourPages } from "./pages";
import { departmentAt, randomWorld, updates } from "./world";

const isFull = isFullRun("simulations");
jest.setTimeout(isFull ? 36_000_000 : 240_000);

describe("someone who reads every page of two updates", () => {
  /** Of so many departments with pages of before, the facts of five or fewer that the solver recovers. */
  function leaked(leakOf: (random: Random) => OldLeak, departments: number) {
    const counts = { departments, facts: 0, recovered: 0, "departments with one": 0 };
    for (let department = 0; department < departments; department++) {
      const { world, pages, facts } = leakOf(randomFrom(department + 1));
      const known = recovered(world, pages, facts);
      counts.facts += facts.length;
      counts.recovered += known.length;
      if (known.length > 0) counts["departments with one"] += 1;
    }
    return counts;
  }
  const share = ({ recovered: found, facts }: { recovered: number; facts: number }) => (100 * found) / facts;

  test("knows each five who were withheld when one joins them, from pages that show six", () => {
    const counts = leaked(oneJoins, isFull ? 544 : 5);
    if (isFull) leaveFigures("simulations", "small-groups-joins", [{ pages: "six shown, five withheld", ...counts }]);
    expect(counts.recovered).toBe(counts.facts);
  });

  test("knows how few Amber fared from two precisions, where both are shown", () => {
    const counts = leaked(nested, isFull ? 500 : 12);
    if (isFull) leaveFigures("simulations", "small-groups-nested", [{ pages: "precisions in each other", ...counts }]);
    expect(counts["departments with one"] / counts.departments).toBeGreaterThan(isFull ? 0.2 : 0.05);
  });

  test("knows of a few that none or all of them are Red, from pages that withhold counts alone", () => {
    const counts = leaked(allOrNone, isFull ? 500 : 20);
    if (isFull) leaveFigures("simulations", "small-groups-rates", [{ pages: "counts alone withheld", ...counts }]);
    expect(share(counts)).toBeGreaterThan(1);
  });

  /** A sample has the first ones, two of which more was told before, and four that hide a figure only where learners exchange or hand on what they have. */
  const departments = isFull
    ? Array.from({ length: 2000 }, (_one, department) => department)
    : [...Array.from({ length: 16 }, (_one, department) => department), 1496, 1856, 226, 354, 1037, 1609];
  test("recovers nothing of five or fewer from ours, in random departments", () => {
    const figures = { departments: departments.length, facts: 0, recovered: 0, "departments with one": 0 };
    for (const department of departments) {
      const world = randomWorld(randomFrom(1000 + department));
      const facts = factsIn(world);
      const known = recovered(world, ourPages, facts);
      figures.facts += facts.length;
      figures.recovered += known.length;
      if (known.length > 0) figures["departments with one"] += 1;
      for (const { name } of known) tell(`Department ${department} of ${world.length}: ${name} has no second value.`);
      if (isFull && department % 50 === 49) tell(`${department + 1}: ${JSON.stringify(figures)}`);
    }
    if (isFull) leaveFigures("simulations", "small-groups-ours", [{ pages: "ours", ...figures }]);
    expect(figures.facts).toBeGreaterThan(departments.length * 10);
    expect(figures.recovered).toBe(0);
  });
});

test("a page depends on nothing of a learner but what the solver takes it to read", () => {
  for (let department = 0; department < 10; department++) {
    const random = randomFrom(department + 1);
    const [world, others] = [randomWorld(random), randomWorld(random)];
    for (const { of, reads = [] } of ourPages) {
      const changed = world.map((person) => {
        const kept = Object.fromEntries(["id" as const, ...reads].map((field) => [field, person[field]]));
        return { ...(others[random.whole(others.length)] ?? person), ...kept };
      });
      for (const update of updates) expect(of(changed, update)).toEqual(of(world, update));
    }
  }
});

test("no figure of the papers by group or support is finer than that of a tab", () => {
  const finer: unknown[] = [];
  let seen = 0;
  for (let department = 0; department < (isFull ? 200 : 10); department++) {
    const world = randomWorld(randomFrom(department + 1));
    for (const update of updates) {
      const rows = ourPages.flatMap(({ of }) => of(world, update)) as object[];
      const told = new Set(rows.flatMap((row) => Object.values(row)));
      const figures = (["department", "governors"] as const)
        .flatMap((kind) => figuresOf(reportOf(kind, "", departmentAt(world, update))))
        .filter(({ part, value }) => (part === "groups" || part === "impact") && typeof value === "number");
      seen += figures.length;
      finer.push(...figures.filter(({ value }) => !told.has(value)));
    }
  }
  expect(finer).toEqual([]);
  expect(seen).toBeGreaterThan(50);
});
