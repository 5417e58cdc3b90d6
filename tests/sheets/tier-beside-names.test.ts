import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { asForeseen, linesOf, ownSheet, placeOf, repair, setUpSheet, stateOf } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

async function opened(sheets: Record<string, typeof ownSheet> = { Physics: ownSheet }) {
  const addon = await openAddon({ sheets });
  return { addon, plan: await asForeseen(addon) };
}

test("the tier comes right behind the names; each cell of theirs is what it was, one place on", async () => {
  const { addon, plan } = await opened();
  const before = addon.values("Physics!A1:J6");
  expect(await placeOf(addon, plan)).toEqual({
    text: "Right beside the names, in a new column D. Your columns from there on move one to the right; all others are added on the right.",
    at: { column: 3, comes: true },
  });
  expect(addon.values("Physics!A1:J6")).toEqual(before);
  const report = await setUpSheet(addon, plan);
  const after = addon.values("Physics!A1:K6");
  expect(after.map((row) => [...row.slice(0, 3), ...row.slice(4)])).toEqual(before);
  expect(addon.shown("Physics!D3:D6").flat()).toEqual(["Risk tier", "Red", "Red", "Red"]);
  expect(linesOf(report, "done").filter((line) => line.includes("column D"))).toHaveLength(1);
});

test("what comes out is what comes out with the tier on the right", async () => {
  const [beside, right] = [await opened(), await opened()];
  await setUpSheet(beside.addon, beside.plan);
  await setUpSheet(right.addon, { ...right.plan, tierAt: undefined });
  const rows = ({ addon }: { addon: Addon }) => {
    const [headings = [], ...below] = addon.shown("Physics!A3:AB6");
    return below.map((row) =>
      Object.fromEntries(row.flatMap((cell, at) => (headings[at] ? [[headings[at], cell]] : []))),
    );
  };
  expect(rows(beside)).toEqual(rows(right));
  expect(Object.keys(rows(beside)[0] ?? {})).toContain("Reasons");
});

test("a second set-up and Check and repair find nothing to do", async () => {
  const { addon, plan } = await opened();
  await setUpSheet(addon, plan);
  const before = stateOf(addon);
  await setUpSheet(addon, await asForeseen(addon));
  expect(stateOf(addon)).toEqual(before);
  expect((await repair(addon)).lines).toEqual([]);
});

test("rules, checks and formulas of theirs move with their columns", async () => {
  const { addon } = await opened();
  const [sheet] = addon.workbook.sheets();
  await addon.type("Physics!K3", [["Twice"]]);
  await addon.type("Physics!K4", [["=E4*2"]]);
  const areas = [{ sheet: sheet?.id ?? "", row: 3, column: 4, rows: 3, columns: 1 }];
  addon.workbook.setFormatRules(sheet?.id ?? "", [
    { areas, condition: { kind: "formula", formula: "=E4>40" }, style: { background: "#00ff00" } },
  ]);
  await setUpSheet(addon, await asForeseen(addon));
  const theirs = addon.workbook.formatRules(sheet?.id ?? "")[0];
  expect(JSON.stringify(theirs)).toContain("F4>40");
  expect(addon.values("Physics!L4")).toEqual([[90]]);
});

test("where a formula counts columns, on whatever sheet, the tier goes to the right and the form says why", async () => {
  const { addon, plan } = await opened({
    Physics: ownSheet,
    Overview: [["Average GCSE"], ['=VLOOKUP("Sam",Physics!A:D,4,FALSE)']],
  });
  expect(await placeOf(addon, plan)).toEqual({
    text: "On the right, with the others: the formula in Overview, A2 counts columns, and would count wrongly after a new one.",
    at: null,
  });
  await setUpSheet(addon, plan);
  expect(addon.values("Overview!A2")).toEqual([[6.2]]);
  expect(addon.values("Physics!A3:J3")[0]).toEqual(ownSheet[2]);
});

test("names and tier stay in sight where they are narrow enough and no title is merged beyond them", async () => {
  const flat = ownSheet.slice(2);
  const { addon, plan } = await opened({ Physics: flat });
  await setUpSheet(addon, plan);
  expect(addon.workbook.sheets()[0]?.frozenColumns).toBe(4);
  const wide = await opened({ Physics: flat });
  wide.addon.workbook.setColumnWidth(wide.addon.workbook.activeSheet(), 1, 1, 140);
  const { lines } = await setUpSheet(wide.addon, wide.plan);
  expect(wide.addon.workbook.sheets()[0]?.frozenColumns).toBe(0);
  expect(lines.map(({ text }) => text).join()).toContain("they take 455 pixels, more than 445");
  const narrow = await opened({ Physics: flat.map((row) => row.slice(1)) });
  await setUpSheet(narrow.addon, narrow.plan);
  expect(narrow.addon.workbook.sheets()[0]?.frozenColumns).toBe(3);
});

test("an empty column right behind the names is taken as it stands", async () => {
  const gap = ownSheet.map((row, at) => (at < 2 ? row : [...row.slice(0, 3), "", ...row.slice(3)]));
  const { addon, plan } = await opened({ Physics: gap });
  expect((await placeOf(addon, plan))?.text).toBe("Right beside the names, in the empty column D.");
  await setUpSheet(addon, plan);
  expect(addon.values("Physics!C3:E3")[0]).toEqual(["Student ID", "Risk tier", "Avg GCSE"]);
});

test("columns of one heading are read where they stood when the plan was made", async () => {
  const sheet = [
    ["ID", "Surname", "Mark", "Mark", "Mark"],
    ["M1", "Ash", 20, 20, 90],
    ["M2", "Birch", 90, 90, 20],
  ];
  const { addon, plan } = await opened({ Maths: sheet });
  const marks = [2, 3].map((column) => ({ column, heading: "Mark", maxMark: 100, weight: 1 }));
  const chosen = await asForeseen(addon, { ...plan, assessments: marks });
  await setUpSheet(addon, chosen);
  const average = () => {
    const headings = addon.values("Maths!A1:T1")[0] ?? [];
    return addon.shown("Maths!A2:T3").map((row) => row[headings.indexOf("Average %")]);
  };
  expect(addon.shown("Maths!C1")).toEqual([["Risk tier"]]);
  expect(average()).toEqual(["20.0", "90.0"]);
  // Asked again, after an answer that got lost on its way: the headings have been told apart since.
  await expect(setUpSheet(addon, chosen)).rejects.toThrow('Expected "Mark" at the top of column D; found "Mark 1".');
  expect(average()).toEqual(["20.0", "90.0"]);
});

test("columns of one heading right of an empty one are read where they stand, and somebody's own tier is not written over", async () => {
  const sheet = [
    ["ID", "Surname", "", "Mark", "Mark", "Mark"],
    ["M1", "Ash", "", 20, 20, 90],
    ["M2", "Birch", "", 90, 90, 20],
  ];
  const { addon, plan } = await opened({ Maths: sheet });
  const marks = [3, 4].map((column) => ({ column, heading: "Mark", maxMark: 100, weight: 1 }));
  await setUpSheet(addon, await asForeseen(addon, { ...plan, assessments: marks }));
  const headings = addon.values("Maths!A1:T1")[0] ?? [];
  expect(headings[2]).toBe("Risk tier");
  const average = headings.indexOf("Average %");
  expect(addon.shown("Maths!A2:T3").map((row) => row[average])).toEqual(["20.0", "90.0"]);

  const own = [
    ["ID", "Surname", "Risk tier", "Test (20)"],
    ["M1", "Ash", "watch", 12],
  ];
  const other = await opened({ Own: own });
  const left = { ...other.plan, columns: other.plan.columns.filter(({ key }) => key !== "tier") };
  await setUpSheet(other.addon, await asForeseen(other.addon, left));
  expect(other.addon.values("Own!A2:E2")[0]).toContain("watch");
});

test.each([
  ["a column that came", ownSheet],
  ["a column that stood empty", ownSheet.map((row) => [...row.slice(0, 3), "", ...row.slice(3)])],
])(
  "asked again after an answer that got lost, set-up keeps the tier in %s in sight all the same",
  async (_where, rows) => {
    const { addon, plan } = await opened({ Physics: rows as typeof ownSheet });
    expect(plan.tierAt?.column).toBe(3);
    await setUpSheet(addon, plan);
    const sheet = addon.workbook.sheets().find(({ name }) => name === "Physics");
    expect(sheet?.frozenColumns).toBe(4);
    addon.workbook.freeze(sheet?.id ?? "", sheet?.frozenRows ?? 0, 0);
    await setUpSheet(addon, plan);
    expect(addon.workbook.sheets().find(({ name }) => name === "Physics")?.frozenColumns).toBe(4);
  },
);
