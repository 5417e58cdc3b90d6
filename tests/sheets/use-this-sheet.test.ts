import type { SheetPlan } from "../../src/api/calls/set-up-sheet";
import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, asForeseen, inspectSheet, linesOf, ownSheet, setUpSheet, stateOf } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const typedCells = (addon: Addon) => addon.values("Physics!A1:J6");

async function setUp() {
  const addon = await openAddon({ sheets: { Physics: ownSheet } });
  const plan = agreeing(await inspectSheet(addon));
  return { addon, plan, report: await setUpSheet(addon, plan) };
}

test("looking at a sheet changes nothing", async () => {
  const addon = await openAddon({ sheets: { Physics: ownSheet } });
  const before = stateOf(addon);
  const found = await inspectSheet(addon);
  expect(stateOf(addon)).toEqual(before);
  expect(found.headerRow).toBe(3);
  expect(found.questions.map(({ about }) => about)).toEqual(["qualification", "subject"]);
});

test("set-up adds columns to the right, moves nothing and renames nothing", async () => {
  const { addon } = await setUp();
  const untouched = await openAddon({ sheets: { Physics: ownSheet } });
  expect(typedCells(addon)).toEqual(typedCells(untouched));
  const headings = addon.values("Physics!A3:Z3")[0];
  expect(headings?.slice(10, 20)).toEqual([
    "Qualification",
    "Subject",
    "Agreed MEG",
    "Agreed by",
    "Agreed because",
    "MEG",
    "Aspirational grade",
    "Risk tier",
    "Average %",
    "Progress band",
  ]);
});

test("the columns that were added calculate from the sheet's own", async () => {
  const { addon } = await setUp();
  const headings = addon.values("Physics!A3:X3")[0] ?? [];
  const column = (heading: string) => addon.shown("Physics!A4:X6").map((row) => row[headings.indexOf(heading)]);
  expect(column("Qualification")).toEqual(["A level", "A level", "A level"]);
  expect(column("MEG").slice(0, 2)).toEqual(["C", "D"]);
  expect(column("MEG")[2]).toMatch(/^No baseline/);
  expect(column("Average %")).toEqual(["70.0", "36.7", "40.0"]);
  expect(column("Missing work")).toEqual(["0", "0", "1"]);
  expect(column("Risk tier")[1]).toBe("Red");
});

test("set-up can be run twice without a second effect", async () => {
  const { addon } = await setUp();
  const before = stateOf(addon);
  const again = await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  expect(again.summary).toBe('"Physics" is already set up; nothing was changed.');
  expect(again.lines).toEqual([]);
  expect(stateOf(addon)).toEqual(before);
});

const agreedTo: [where: string, plan: (addon: Addon) => Promise<SheetPlan>][] = [
  ["on the right", async (addon) => agreeing(await inspectSheet(addon))],
  ["beside the names", (addon) => asForeseen(addon)],
];

test.each(agreedTo)(
  "the same plan sent twice, with the tier %s, has no second effect either",
  async (_where, agree) => {
    const addon = await openAddon({ sheets: { Physics: ownSheet } });
    const plan = await agree(addon);
    await setUpSheet(addon, plan);
    const before = stateOf(addon);
    await setUpSheet(addon, plan);
    expect(stateOf(addon)).toEqual(before);
  },
);

test("Check and repair finds nothing to do after set-up", async () => {
  const { addon } = await setUp();
  const before = stateOf(addon);
  await addon.menu("Check and repair");
  expect(addon.toasts.at(-1)).toBe("Everything is as it should be; nothing was changed.");
  expect(stateOf(addon)).toEqual(before);
});

test("headings are frozen, filtered, and marks are checked with the codes allowed", async () => {
  const { addon } = await setUp();
  const [sheet] = addon.workbook.sheets();
  expect(sheet?.frozenRows).toBe(3);
  expect(addon.workbook.filter(sheet?.id ?? "")?.area).toMatchObject({ row: 2, column: 0 });
  const help = addon.workbook.validationRules(sheet?.id ?? "").map((rule) => [rule.help, rule.allowInvalid]);
  expect(help).toContainEqual([
    "Learner Progress: a mark from 0 to 60, or ABS (absent), NS (not submitted) or EX (exempt).",
    true,
  ]);
  expect(addon.values("Assessments!A2:F3")).toEqual([
    ["Test 1 (50)", "Test 1 (50)", null, null, 50, 1],
    ["Mock (60)", "Mock (60)", null, null, 60, 1],
  ]);
});

test.each(agreedTo)(
  "a sheet that changed since it was looked at, with the tier %s, is not touched",
  async (_where, agree) => {
    const addon = await openAddon({ sheets: { Physics: ownSheet } });
    const plan = await agree(addon);
    await addon.type("Physics!D3", [["GCSE points"]]);
    const before = stateOf(addon);
    await expect(setUpSheet(addon, plan)).rejects.toThrow(
      'Expected "Avg GCSE" at the top of column D; found "GCSE points".',
    );
    expect(stateOf(addon)).toEqual(before);
  },
);

test("a column that a person names is remembered by a note, and its heading stays", async () => {
  const addon = await openAddon({ sheets: { Physics: ownSheet } });
  const plan = agreeing(await inspectSheet(addon));
  const house = { column: 8, heading: "House", key: "group" };
  await setUpSheet(addon, { ...plan, columns: [...plan.columns.filter(({ key }) => key !== "group"), house] });
  expect(addon.values("Physics!I3")).toEqual([["House"]]);
  const again = await inspectSheet(addon);
  expect(again.columns.find(({ column }) => column === 8)?.use).toBe("group");
  expect(again.columns.find(({ column }) => column === 9)?.use).toBe("");
});

test("someone's own average and target grade are used, and ours are not added beside them", async () => {
  const rows = [
    ["ID", "Surname", "Qualification", "Subject", "Avg GCSE", "Target grade", "Average"],
    [1, "Ash", "A level", "Physics", 6, "B", 61],
  ];
  const addon = await openAddon({ sheets: { Own: rows } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  const headings = addon.values("Own!A1:P1")[0] ?? [];
  expect(headings).not.toContain("Average %");
  expect(headings).not.toContain("Agreed MEG");
  expect(headings).toContain("Progress band");
});

test("a sheet without a row of headings is refused with a sentence", async () => {
  const addon = await openAddon({ sheets: { Notes: [["Minutes of 4 May"], ["We met"]] } });
  await expect(inspectSheet(addon)).rejects.toThrow('among the first ten rows of "Notes"');
});

test("a report begins with what is still missing and where it is answered, and says nothing twice", async () => {
  const sheet = [
    ["Student ID", "Surname", "Course", "Test 1 (20)"],
    [1, "Ash", "PH1", 12],
    [2, "Birch", "PH1", 9],
  ];
  const addon = await openAddon({ sheets: { Own: sheet } });
  const { lines } = await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  const first = lines.findIndex(({ kind }) => kind !== "next");
  expect(lines.slice(0, first)).toEqual([
    {
      kind: "next",
      where: "No MEG, Aspirational grade yet",
      text: "Needs Average GCSE and Qualification and Subject: say which column that is, or answer the question about it.",
      step: "set-up",
    },
    {
      kind: "next",
      where: "No Gap to MEG yet",
      text: "Needs Agreed MEG or MEG and Qualification: say which column that is, or answer the question about it.",
      step: "set-up",
    },
    {
      kind: "next",
      where: "No Progress band yet",
      text: "Needs Average GCSE: say which column that is, or add one with that heading.",
      step: "set-up",
    },
    { kind: "next", where: "Courses", text: expect.stringMatching(/^Write the grade boundaries of PH1/) },
  ]);
  // Nothing was there before.
  expect(lines.map(({ text }) => text).join()).not.toMatch(/again|is back/);
});

test("a report says what was done, and where", async () => {
  const { report } = await setUp();
  expect(linesOf(report, "done")).toContain("Physics, column P: Added MEG with its formula.");
  expect(report.summary).toMatch(/^"Physics" is set up: \d+ changes\.$/);
});
