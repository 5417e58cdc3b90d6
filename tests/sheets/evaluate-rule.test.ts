import { openAddon } from "../support/addon";
import { formulaPayloads } from "../support/formula-payloads";
import { closeWorkbooks } from "../support/workbooks";
import { endedCourse } from "./ended-courses";
import { lastReport } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const evaluate = ["Department", "Evaluate the rule"] as const;

async function evaluated(learners: number) {
  const addon = await openAddon({ rows: 120, sheets: endedCourse(learners) });
  await addon.menu(...evaluate);
  return addon;
}

test("it writes the rule's figures and how near the agreed grades came, and nothing else", async () => {
  const addon = await evaluated(36);
  expect(lastReport(addon).summary).toBe("Rule evidence and Forecast accuracy are up to date.");
  const [title, , red, anyFlag] = addon.values("Rule evidence!A1:Q4");
  expect(title?.[0]).toContain("precision understates the rule");
  // 12 of 36 were flagged, and just these failed; none of the others. From 1 November to 20 May are 200 days.
  const figures = ["Flagged had it more often", 36, 33.3, 33.3, 100, 0, 100, 200, null, null, 0];
  expect(red).toEqual([
    "First review",
    "2025-11-01",
    "Failed or left",
    "Red",
    "All learners",
    "All learners",
    ...figures,
  ]);
  expect(anyFlag?.slice(3, 8)).toEqual([
    "Amber or Red",
    "All learners",
    "All learners",
    "Flagged had it more often",
    36,
  ]);
  // Agreed C: 24 times B, one above; 12 times U, three below on the scale C, D, E, U. (24 - 36) / 36 = -0.33.
  expect(addon.values("Forecast accuracy!A3:H3")).toEqual([
    ["Agreed MEG", "All", "All", "No clear difference", 36, 0, 66.7, -0.33],
  ]);
  expect(addon.workbook.sheets().map(({ name }) => name)).toEqual([
    ...Object.keys(endedCourse(0)),
    "Rule evidence",
    "Forecast accuracy",
  ]);
  expect(addon.workbook.sheets().find(({ id }) => id === addon.workbook.activeSheet())?.name).toBe("Courses");
});

test("run again it replaces what it wrote", async () => {
  const addon = await evaluated(36);
  const before = addon.values("Rule evidence!A1:Q12");
  await addon.menu(...evaluate);
  expect(addon.values("Rule evidence!A1:Q12")).toEqual(before);
});

test("the number of service calls does not grow with the learners", async () => {
  const few = (await evaluated(12)).host.serviceCalls.count;
  expect((await evaluated(100)).host.serviceCalls.count).toBe(few);
});

test("a name that reads like a formula stays text", async () => {
  const addon = await openAddon({ rows: 120, sheets: endedCourse(formulaPayloads.length, formulaPayloads) });
  await addon.menu(...evaluate);
  const names = new Set(addon.values("Forecast accuracy!C3:C110").flat());
  expect(formulaPayloads.filter((text) => !names.has(text.trim()))).toEqual([]);
  expect(addon.formulas("Forecast accuracy!A1:J110").flat().join("")).toBe("");
});

test("without outcomes it says what to type, without a kept data point what the rule still needs", async () => {
  const { Outcomes = [], Snapshots = [], ...others } = endedCourse(12);
  const without = await openAddon({ rows: 40, sheets: { ...others, Snapshots } });
  await without.menu(...evaluate);
  expect(lastReport(without).summary).toContain("The Outcomes tab is empty");
  expect(without.workbook.sheets()).toHaveLength(3);
  const unkept = await openAddon({ rows: 40, sheets: { ...others, Outcomes } });
  await unkept.menu(...evaluate);
  expect(lastReport(unkept).summary).toContain("No data point has been kept yet");
  expect(unkept.values("Rule evidence!G3")).toEqual([[lastReport(unkept).summary]]);
});
