import { allMigrations } from "../../src/sheets/migrations/all-migrations";
import { newestVersion } from "../../src/sheets/migrations/version-row";
import type { Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { lastReport, linesOf, physicsTracker } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const audit = [
  ["When", "Who", "Record", "Field", "Before", "After"],
  ["2025-09-01", "oak@college.example", "ACT-1", "Status", "", "Open"],
  ["2025-09-02", "oak@college.example", "ACT-2", "Status", "", "Open"],
];

/** A workbook as version 0 left it: no version in the Policy, an audit without versions, none of the newer tabs. */
async function older(): Promise<Addon> {
  const addon = await physicsTracker();
  const { workbook } = addon;
  const sheet = (name: string) => workbook.sheets().find((one) => one.name === name)?.id ?? "";
  for (const name of ["Plans", "Reviews", "Concerns", "Snapshots"]) workbook.deleteSheet(sheet(name));
  workbook.insertSheet("Audit");
  workbook.activateSheet(workbook.sheets()[0]?.id ?? "");
  await addon.type("Audit!A1", audit);
  workbook.deleteRows(
    sheet("Policy"),
    addon.values("Policy!A1:A95").findIndex(([key]) => key === "schema.version"),
    1,
  );
  await workbook.settled();
  return addon;
}

const versionOf = (addon: Addon) => addon.values("Policy!A1:B95").find(([key]) => key === "schema.version")?.[1];

function versionsInAudit(addon: Addon) {
  const [headings = [], ...lines] = addon.values("Audit!A1:I3");
  return lines.map((line) => line[headings.indexOf("Version")]);
}

test("the migrations are numbered from 1 without a gap, up to the version that set-up writes", async () => {
  expect(allMigrations.map(({ version }) => version)).toEqual(allMigrations.map((_, index) => index + 1));
  expect(allMigrations).toHaveLength(newestVersion);
  expect(versionOf(await physicsTracker())).toBe(newestVersion);
});

test("a workbook of an older version is brought up by Check and repair, once", async () => {
  const addon = await older();
  await addon.menu("Check and repair");
  expect(versionOf(addon)).toBe(newestVersion);
  expect(versionsInAudit(addon)).toEqual([1, 1]);
  expect(addon.workbook.sheets().map(({ name }) => name)).toEqual(expect.arrayContaining(["Plans", "Concerns"]));
  expect(linesOf(lastReport(addon), "done").join("\n")).toContain("2 earlier lines have their version now.");
  await addon.menu("Check and repair");
  expect(linesOf(lastReport(addon), "done")).toEqual([]);
});

test.each(["before", "after"] as const)("a migration that breaks off %s its last write is resumed", async (when) => {
  const addon = await older();
  const trial = await older();
  await trial.menu("Check and repair");
  addon.host.faults.failAt(trial.host.serviceCalls.names.indexOf("Sheet.appendRow") + 1, { when });
  await addon.menu("Check and repair");
  expect(addon.host.faults.hasStruck).toBe(true);
  await addon.menu("Check and repair");
  expect(versionOf(addon)).toBe(newestVersion);
  expect(versionsInAudit(addon)).toEqual([1, 1]);
  expect(addon.values("Policy!A1:A95").filter(([key]) => key === "schema.version")).toHaveLength(1);
});
