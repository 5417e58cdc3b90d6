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
    if (isFull) leaveFigures("simulations", "small-groups-joins", [{ leak: "one joins five", ...counts }]);
    expect(counts.recovered).toBe(counts.facts);
  });

  test("knows how few Amber fared from two precisions, where both are shown", () => {
    const counts = leaked(nested, isFull ? 500 : 20);
    if (isFull) leaveFigures("simulations", "small-groups-nested", [{ leak: "precisions in each other", ...counts }]);
    expect(counts["departments with one"] / counts.departments).toBeGreaterThan(0.05);
  });

  test("knows of a few that none or all of them are Red, from pages that withhold counts alone", () => {
    const counts = leaked(allOrNone, isFull ? 500 : 20);
    if (isFull) leaveFigures("simulations", "small-groups-rates", [{ leak: "none or all of the hidden", ...counts }]);
    expect(share(counts)).toBeGreaterThan(1);
  });

  /** A sample has the first ones, and some in which more was told of who changed tier than is now. */
  const all = isFull
    ? Array.from({ length: 2000 }, (_one, department) => department)
    : [...Array.from({ length: 18 }, (_one, department) => department), 1496, 1856];
  test.each([0, 1])("recovers next to nothing of five or fewer from ours, in random departments (part %i)", (part) => {
    const departments = all.filter((_department, place) => place % 2 === part);
    const figures = { departments: departments.length, facts: 0, recovered: 0, "departments with one": 0 };
    for (const department of departments) {
      const world = randomWorld(randomFrom(1000 + department));
      const facts = factsIn(world);
      const known = recovered(world, ourPages, facts);
      figures.facts += facts.length;
      figures.recovered += known.length;
      if (known.length > 0) figures["departments with one"] += 1;
      for (const { name } of known) tell(`Department ${department} of ${world.length}: ${name} has no second value.`);
      if (isFull && department % 50 === part) tell(`${department}: ${JSON.stringify(figures)}`);
    }
    if (isFull) leaveFigures("simulations", `small-groups-${part}`, [{ part, ...figures }]);
    expect(figures.facts).toBeGreaterThan(departments.length * 10);
    // What is left over in the full run stands in docs/decisions/small-groups.md.
    expect(figures.recovered).toBeLessThanOrEqual(isFull ? figures.facts / 10_000 : 0);
  });
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
