import type { Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { openTracker } from "./learners/tracker-desk";
import { refusal } from "./records/desk";
import { kept, lastReport, linesOf, repair, rowOf } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const workbook = kept(openTracker);

const sheetNamed = (addon: Addon, name: string) => addon.workbook.sheets().find((one) => one.name === name)?.id ?? "";
const names = (addon: Addon) => addon.workbook.sheets().map(({ name }) => name);
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** The tiers of the four rows as the sheet shows them. */
function tiers(addon: Addon) {
  addon.workbook.activateSheet(sheetNamed(addon, "Year 12"));
  const at = letters[rowOf(addon, 1).indexOf("Risk tier")] ?? "";
  return addon.shown(`${at}2:${at}5`).flat();
}

async function rename(addon: Addon, from: string, to: string) {
  addon.workbook.renameSheet(sheetNamed(addon, from), to);
  await addon.workbook.settled();
}

async function setSetting(addon: Addon, key: string, value: number) {
  const row = addon.values("Policy!A1:A95").findIndex(([cell]) => cell === key) + 1;
  await addon.type(`Policy!B${row}`, [[value]]);
}

test("a Policy under another name is named by every action, and nothing is made, pointed elsewhere or judged without it", async () => {
  const addon = await workbook();
  await setSetting(addon, "attendance.amber", 98);
  const before = tiers(addon);
  expect(before).toEqual(["Red", "Amber", "Amber", "Amber"]);
  await rename(addon, "Policy", "Policy 25-26");
  const sentence = /^The tab "Policy" is missing, and "Policy 25-26" is that tab under another name\./;
  const present = names(addon);
  expect((await repair(addon)).summary).toMatch(sentence);
  for (const action of ["Take snapshot", "Update department tabs"]) {
    await addon.menu("Department", action);
    expect(lastReport(addon).summary).toMatch(sentence);
  }
  expect(await refusal(addon, "card", { learnerId: "103" })).toMatch(sentence);
  expect(names(addon)).toEqual(present);
  expect(tiers(addon)).toEqual(before);
  await rename(addon, "Policy 25-26", "Policy");
  expect(linesOf(await repair(addon), "left")).toEqual([]);
  expect(tiers(addon)).toEqual(before);
});

test.each(["Concerns", "Interventions", "Outcomes", "Learners", "Snapshots"])(
  "%s under another name is named, and not made anew",
  async (tab) => {
    const addon = await workbook();
    await rename(addon, tab, "Worries");
    expect((await repair(addon)).summary).toContain(`The tab "${tab}" is missing, and "Worries" is that tab`);
    expect(names(addon)).not.toContain(tab);
  },
);

test("a sheet of people's own with some of our headings is no tab of ours", async () => {
  const addon = await workbook();
  addon.workbook.insertSheet("Trips");
  await addon.type("Trips!A1", [["Learner ID", "Surname", "Course", "Status"]]);
  addon.workbook.deleteSheet(sheetNamed(addon, "Concerns"));
  const report = await repair(addon);
  expect(linesOf(report, "done")).toContain("Concerns: The tab was made.");
  expect(linesOf(report, "left").join()).toContain("Concerns: The tab was missing and is empty now");
});

test("without the Policy nothing is kept or shown by the usual lines; what made it anew says so", async () => {
  const addon = await workbook();
  await setSetting(addon, "attendance.amber", 98);
  addon.workbook.deleteSheet(sheetNamed(addon, "Policy"));
  await addon.menu("Department", "Take snapshot");
  expect(lastReport(addon).summary).toContain("the tab Policy is missing or empty");
  expect(linesOf(await repair(addon), "left").join()).toContain("Policy: The tab was missing and is empty now");
});

test("a Policy whose heading Value is another is not read, and nothing is added beside it", async () => {
  const addon = await workbook();
  await setSetting(addon, "attendance.amber", 98);
  await addon.type("Policy!B1", [["Ours"]]);
  const before = addon.values("Policy!A1:H3");
  const lines = linesOf(await repair(addon), "left").join("\n");
  expect(lines).toContain("Policy: Expected the headings Setting, Value; found ");
  expect(addon.values("Policy!A1:H3")).toEqual(before);
  expect(tiers(addon)).not.toContain("On track");
  expect(linesOf(await repair(addon), "done")).toEqual([]);
});
