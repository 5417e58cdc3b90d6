import { everybody } from "../../src/domain/evidence/rule-evidence";
import { compareGroups } from "../../src/domain/groups/compare-groups";
import { openWarehouse, type Warehouse, viewSql } from "../../tools/warehouse/warehouse";
import { leaveFigures, tell } from "../support/full-run";
import { views } from "../warehouse/compared-views";
import { key, line, near } from "../warehouse/told-lines";
import { colleges, full, largeUnits, together } from "../warehouse/random-colleges";
import { today } from "../warehouse/random-department";
import { byCollege, remake } from "../warehouse/views-anew";

jest.setTimeout(full ? 3_600_000 : 600_000);

let warehouse: Warehouse;

const sources = [...colleges, ...largeUnits].flatMap(({ own }) => own.flatMap((one) => one.sources));
beforeAll(async () => void (warehouse = await openWarehouse(sources, { day: today, key, policy: [] })));
afterAll(() => warehouse.close());

test("over fifteen departments that share learners, register and tiers are those of all their rows together", async () => {
  const rows = byCollege(await warehouse.rows("register"));
  const register = views.find(({ view }) => view === "register");
  const learners = views.find(({ view }) => view === "learners");
  const tiersOf = byCollege(await warehouse.rows("learners"));
  // Whose plan comes first among several departments' is not the same order there.
  const withoutPlan = (text: string) => JSON.stringify((JSON.parse(text) as unknown[]).filter((_part, at) => at !== 9));
  let red = 0;
  for (const one of colleges) {
    const union = together(one);
    const [own, tiers] = [rows.get(one.college) ?? [], tiersOf.get(one.college) ?? []];
    expect(register?.told(own).map(withoutPlan).toSorted()).toEqual(
      register?.expected(union).map(withoutPlan).toSorted(),
    );
    expect(learners?.told(tiers).toSorted()).toEqual(learners?.expected(union).toSorted());
    red += tiers.filter(({ is_red_by_areas }) => is_red_by_areas).length;
    expect(tiers.some(({ departments: count }) => Number(count) > 5)).toBe(true);
  }
  tell(`${colleges.length} colleges of 15 departments; ${red} learners Red only over all their courses together.`);
  expect(red).toBeGreaterThan(0);
});

/** What the view of groups says of whole colleges: figures as the domain's, those that only it withholds, and what is wrong. */
async function collegeGroups() {
  const rows = byCollege(await warehouse.rows("groups"));
  let [shown, more] = [0, 0];
  const wrong: string[] = [];
  for (const one of [...colleges, ...largeUnits]) {
    const own = rows.get(one.college) ?? [];
    const whole = new Map(
      own
        .filter(({ department }) => department === "")
        .map((row) => [line(row.characteristic, row.group_name, row.measure), row]),
    );
    for (const { characteristic, group, measure, ...expected } of compareGroups(together(one), undefined)) {
      const row = whole.get(line(characteristic, group, measure.name));
      const mean = expected.kind === "shown" ? expected.mean : undefined;
      const isSame = row?.state === expected.kind && near(row?.mean) === near(mean);
      if (isSame) shown += expected.kind === "shown" ? 1 : 0;
      else if (row?.state === "withheld") more += 1;
      else
        wrong.push(line(one.college, characteristic, group, measure.name, expected.kind, mean, row?.state, row?.mean));
    }
    for (const [label, row] of whole) {
      if (row.state !== "shown" || row.characteristic === everybody) continue;
      const units = own.filter(
        (unit) => unit.department !== "" && line(unit.characteristic, unit.group_name, unit.measure) === label,
      );
      if (units.filter(({ state }) => state !== "shown").length === 1) wrong.push(`${one.college} ${label}: one unit`);
    }
  }
  return { shown, more, wrong };
}

test("a college's groups are those of all its rows together, or withheld; what is published never gives a withheld unit, and a slip in that is found", async () => {
  const { shown, more, wrong } = await collegeGroups();
  tell(`${shown} figures of whole colleges are shown; ${more} are withheld that one department's tab would show.`);
  if (full)
    leaveFigures("properties", "warehouse", [
      {
        test: "warehouse",
        colleges: colleges.length,
        largeUnits: largeUnits.length,
        shown,
        withheldMore: more,
      },
    ]);
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(shown).toBeGreaterThan(0);
  expect(more).toBeGreaterThan(0);
  const shipped = await viewSql("groups");
  const [before, after] = ["hidden_units = 0 OR", "hidden_units >= 0 OR"];
  expect(shipped).toContain(before);
  await remake(warehouse, "groups", shipped.replace(before, after));
  expect((await collegeGroups()).wrong.length).toBeGreaterThan(0);
  await remake(warehouse, "groups", shipped);
});
