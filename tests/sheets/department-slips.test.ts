import { closeWorkbooks } from "../support/workbooks";
import { openAddon } from "../support/addon";
import { adoptionMessages } from "../../src/messages/set-up-messages";
import { fileOf, openWorkbook, preview } from "./import/import-file";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

// Whole columns as departments keep them: numbers with a decimal comma, IDs as exports wrap them, IDs that are none.

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

test("numbers with a decimal comma, kept as text, are read at set-up as everywhere", async () => {
  const addon = await openAddon({
    sheets: {
      Physics: [
        [
          "Student ID",
          "Surname",
          "Qualification",
          "Subject",
          "Avg GCSE",
          "Test 1 (20)",
          "Test 2 /20",
          "Attendance",
          "ATL",
        ],
        ["1", "Ash", "A level", "Physics", "6,2", "15,5", "12,25", "92,5", "2,0"],
        ["2", "Birch", "A level", "Physics", "5,8", "12", "20,0", "81,0", "2,5"],
        ["3", "Cole", "A level", "Physics", "5,8", "10,5 ", "15", "92,5%", "3,9"],
        ["4", "Dale", "A level", "Physics", "6,2", "1,5,5", "15", "92,5", "2,0"],
        ["5", "Eden", "A level", "Physics", "6,2", "85,5%", "15,0", "0,97", "2,0"],
      ],
    },
    rows: 20,
  });
  const plan = agreeing(await inspectSheet(addon));
  expect(plan.assessments.map(({ heading, maxMark }) => [heading, maxMark])).toEqual([
    ["Test 1 (20)", 20],
    ["Test 2 /20", 20],
  ]);
  await setUpSheet(addon, plan);
  const shown = addon.shown("Physics!A1:Z6");
  const [headings = [], ...rows] = shown;
  const column = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]);
  expect({ meg: column("MEG"), average: column("Average %"), tier: column("Risk tier") }).toEqual({
    meg: ["C", "D", "D", "C", "C"],
    average: ["69.4", "80.0", "63.8", 'Test 1 (20)?  found "1,5,5"', "80.3"],
    tier: ["On track", "Amber", "Amber", "Not enough data", "On track"],
  });
});

test.each([
  ['="101"', "101"],
  ["'102", "102"],
  ["103.0", "103"],
  ["１０４", "104"],
  ["105\u00a0", "105"],
  ["\u200b106", "106"],
  ["0107", "107"],
  ['="0108"', "108"],
])("an export's %j is learner %s", async (wrapped, id) => {
  const addon = await openWorkbook([[id, "Ash", "Sam", "PH", "", ""]]);
  const { changes, unmatched } = await preview(
    addon,
    fileOf(["Student ID,Attendance", `${wrapped.includes('"') ? `"${wrapped.replaceAll('"', '""')}"` : wrapped},92`]),
  );
  expect({ cells: changes.map(({ cell, after }) => [cell, after]), unmatched }).toEqual({
    cells: [["E2", 92]],
    unmatched: [],
  });
});

test.each(["1.23457E+09", "TBC", "n/a", "?", "unknown", "0"])(
  "%j for several learners is said before anything is set up",
  async (id) => {
    const addon = await openAddon({
      sheets: {
        Physics: [
          ["Student ID", "Surname", "Qualification", "Subject", "Avg GCSE", "Attendance"],
          [id, "Ash", "A level", "Physics", 6.2, 95],
          [id, "Birch", "A level", "Physics", 5.8, 79],
          ["7", "Cole", "A level", "Physics", 5.1, 91],
        ],
      },
      rows: 20,
    });
    const plan = agreeing(await inspectSheet(addon));
    const { data } = (await addon.call("previewSetUp", plan)) as { data: { doubts: readonly object[] } };
    expect(data.doubts).toContainEqual({ text: adoptionMessages.doubt("one ID for several"), column: 0 });
    await setUpSheet(addon, plan);
    expect(
      addon
        .shown("At risk!B2:E9")
        .filter(([name]) => name === "Ash")
        .map(([, , , tier]) => tier),
    ).toEqual(["Not enough data"]);
  },
);

test.each([
  ["the same headings again", ["Student ID", "Surname", "Qualification", "Subject", "Avg GCSE", "Attendance"]],
  ["other headings among them", ["Student ID", "Surname", "Avg GCSE", "Mock", "Attendance", "Punctuality"]],
])("a second table on the sheet, %s, is said before anything is set up", async (_, second) => {
  const first = ["Student ID", "Surname", "Qualification", "Subject", "Avg GCSE", "Attendance"];
  const rows = ["101", "102"].map((id) => [id, "Ash", "A level", "Physics", 6.2, 95]);
  const doubtsOf = async (...more: (string | number)[][]) => {
    const addon = await openAddon({ sheets: { Physics: [first, ...rows, ...more] }, rows: 20 });
    const { data } = (await addon.call("previewSetUp", agreeing(await inspectSheet(addon)))) as {
      data: { doubts: readonly object[] };
    };
    return data.doubts;
  };
  const doubt = { text: adoptionMessages.doubt("two tables") };
  expect(await doubtsOf([], second, ["203", "Eden", 6, 41, 88, 60])).toContainEqual(doubt);
  expect(await doubtsOf()).not.toContainEqual(doubt);
});
