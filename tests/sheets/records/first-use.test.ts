import { madeWhenUsed } from "../../../src/tables/all-tables";
import { tabColour } from "../../../src/tables/tab-users";
import type { Addon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { agreeing, inspectSheet, ownSheet, setUpSheet } from "../trackers";
import { openAddon } from "../../support/addon";
import { actionToSave } from "./action-to-save";
import { ask, auditOf, openDesk, rowsIn } from "./desk";
import { planToSave } from "./plan-to-save";
import { reaching } from "./reaching";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const names = ({ workbook }: Addon) => workbook.sheets().map(({ name }) => name);
const tabs = [...madeWhenUsed].map(({ name }) => name);

/** As set-up leaves a workbook: neither the audit nor the targets of plans. */
async function unused(): Promise<Addon> {
  const addon = await openDesk();
  for (const { id, name } of addon.workbook.sheets()) if (tabs.includes(name)) addon.workbook.deleteSheet(id);
  await addon.workbook.settled();
  return addon;
}

test("set-up makes the tabs that a formula reads, and Check and repair misses none of the others", async () => {
  const addon = await openAddon({ sheets: { Physics: ownSheet } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  expect(names(addon).filter((name) => tabs.includes(name))).toEqual([]);
  expect(names(addon)).toHaveLength(15);
  await addon.menu("Check and repair");
  expect(names(addon)).toHaveLength(15);
  await addon.menu("Department", "Update department tabs");
  expect(names(addon)).toEqual(expect.arrayContaining(["Staff", "Scorecard", "Recovery plans"]));
  expect(names(addon)).not.toContain("Audit");
});

test("the first save makes the tabs that it needs, before it writes, at the end and in their users' colour; the sheet in view stays", async () => {
  const addon = await unused();
  const before = addon.workbook.activeSheet();
  const counts: number[] = [];
  for (const id of ["ISP-000000000000000000000001", "ISP-000000000000000000000002"]) {
    await ask(addon, "savePlan", planToSave({ id }));
    counts.push(reaching(addon.host.serviceCalls.names).length);
  }
  expect(names(addon).slice(-2)).toEqual(["Audit", "Plan targets"]);
  expect(addon.workbook.activeSheet()).toBe(before);
  const audit = addon.workbook.sheets().find(({ name }) => name === "Audit");
  expect([audit?.tabColour, audit?.frozenRows]).toEqual([tabColour("Audit"), 1]);
  expect(rowsIn(addon, "Plan targets")).toHaveLength(4);
  expect(rowsIn(addon, "Plans")).toHaveLength(2);
  // What the first use costs beside any other.
  expect(counts).toEqual([67, 17]);
});

test.each(["before", "after"] as const)(
  "a first use that breaks off %s any service call is completed",
  async (when) => {
    const timeless = (addon: Addon) => [
      auditOf(addon),
      rowsIn(addon, "Interventions").map((row) => ({ ...row, loggedAt: null, loggedBy: null })),
      names(addon),
    ];
    const clean = await unused();
    await ask(clean, "saveActions", { actions: [actionToSave()] });
    const expected = timeless(clean);
    const { count } = clean.host.serviceCalls;
    closeWorkbooks();
    expect(count).toBeGreaterThan(40);
    for (let call = 1; call <= count; call++) {
      const addon = await unused();
      addon.host.faults.failAt(call, { when });
      await ask(addon, "saveActions", { actions: [actionToSave()] }).catch(() => undefined);
      await ask(addon, "saveActions", { actions: [actionToSave()] });
      expect([call, timeless(addon)]).toEqual([call, expected]);
      closeWorkbooks();
    }
  },
);

test("before the first update My list says how the tab Staff comes about", async () => {
  const addon = await openAddon({ sheets: { Physics: ownSheet } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  const before = await ask(addon, "myList", {});
  expect(before.message).toContain("There is no Staff tab yet. Choose Department ▸ Update department tabs");
  await addon.menu("Department", "Update department tabs");
  expect((await ask(addon, "myList", {})).message).toContain("is not in the Staff tab. Add a row");
});
