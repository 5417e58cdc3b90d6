import type { Deed } from "../../preview/host/busy";
import { messageOf } from "../../src/domain/text/message-of";
import type { SheetPlan } from "../../src/api/calls/set-up-sheet";
import { agreeing, asForeseen, inspectSheet, kept, setUpSheet } from "../sheets/trackers";
import { type Addon, openAddon } from "../support/addon";
import { isFullRun, tell } from "../support/full-run";
import { sheetHeadings, threeLearners } from "../sheets/physics-sheet";
import { closeWorkbooks } from "../support/workbooks";
import { tryMeanwhile } from "./meanwhile";

jest.setTimeout(isFullRun("faults") ? 36_000_000 : 600_000);
afterEach(closeWorkbooks);

const second = (addon: Addon) => {
  const sheet = addon.workbook.sheets().find(({ name }) => name === "Chemistry");
  addon.workbook.activateSheet(sheet?.id ?? "");
};

let plan: SheetPlan | undefined;

/** A department with one tracker, and the sheet of another that is about to be one. */
const open = kept(async () => {
  const addon = await openAddon({
    rows: 40,
    sheets: {
      Physics: threeLearners(),
      Chemistry: threeLearners(200, sheetHeadings("Essay", "Practical")),
    },
  });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  second(addon);
  plan = await asForeseen(addon);
  return addon;
});

async function setUp(addon: Addon): Promise<string> {
  second(addon);
  if (!plan) throw new Error("The workbook is opened first.");
  return setUpSheet(addon, plan).then(() => "", messageOf);
}

const tabs = { Chemistry: ["Learner ID"], Physics: ["Learner ID"], Assessments: ["Assessment"] };
const deeds: readonly Deed[] = ["sorts", "inserts a row", "deletes a row", "types in the next free row"];

test.each(deeds)(
  "While a sheet is set up, a person %s: nothing typed is lost, or written over by a heading of ours",
  async (deed) => {
    const action = { open, act: setUp, tabs, cellByCell: true, atOwnTabs: true, oneIn: 25 };
    const { tried, failures } = await tryMeanwhile(action, deed);
    tell(`While a sheet is set up, a person ${deed}: ${tried} moments tried.`);
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(10);
  },
);

test("a column that somebody inserts while the other tabs are made is noticed before a heading is written", async () => {
  const addon = await open();
  const sheet = addon.workbook.sheets().find(({ name }) => name === "Chemistry")?.id ?? "";
  let isInserted = false;
  addon.host.busy.whenever((call) => {
    if (isInserted || call !== "Range.setValues") return undefined;
    isInserted = true;
    addon.workbook.insertColumns(sheet, 0, 1);
    return undefined;
  });
  const cells = () => addon.values("Chemistry!A1:T4").map((row) => row.filter((cell) => cell !== null));
  const before = cells();
  expect(await setUp(addon)).toContain("Nothing was changed in that sheet");
  expect(isInserted).toBe(true);
  addon.host.busy.whenever(undefined);
  expect(cells()).toEqual(before);
});

test("a column that somebody inserts right before the formulas leaves none that reads a wrong column, and so no tier", async () => {
  const addon = await open();
  const sheet = addon.workbook.sheets().find(({ name }) => name === "Chemistry")?.id ?? "";
  let inserted = 0;
  addon.host.busy.whenever((call) => {
    if (inserted > 0 || call !== "Range.setFormulas" || addon.host.busy.sheetAtHand !== "Chemistry") return undefined;
    inserted += 1;
    addon.workbook.insertColumns(sheet, 1, 1);
    return undefined;
  });
  expect(await setUp(addon)).toContain("The formulas were taken out again");
  addon.host.busy.whenever(undefined);
  await addon.workbook.settled();
  expect(inserted).toBe(1);
  expect(addon.formulas("Chemistry!A1:AB1").flat().join("")).toBe("");
  expect(addon.shown("Chemistry!A1:AB6").flat()).not.toContain("On track");
  expect(addon.shown("Chemistry!A1:AB4").flat()).toEqual(expect.arrayContaining(["203", "Name 203", "92"]));
});
