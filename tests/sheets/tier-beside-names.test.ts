import type { SetUpOutcome } from "../../src/api/calls/preview-set-up";
import type { SheetPlan } from "../../src/api/calls/set-up-sheet";
import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, linesOf, ownSheet, repair, setUpSheet, stateOf } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

/** As the form sends it where nothing was unticked. */
const agreed = async (addon: Addon): Promise<SheetPlan> => ({
  ...agreeing(await inspectSheet(addon)),
  besideNames: true,
});

const placeOf = async (addon: Addon, plan: SheetPlan) =>
  ((await addon.call("previewSetUp", plan)) as { data: SetUpOutcome }).data.tierPlace;

async function opened(sheets: Record<string, typeof ownSheet> = { Physics: ownSheet }) {
  const addon = await openAddon({ sheets });
  return { addon, plan: await agreed(addon) };
}

test("the tier comes right behind the names; each cell of theirs is what it was, one place on", async () => {
  const { addon, plan } = await opened();
  const before = addon.values("Physics!A1:J6");
  expect(await placeOf(addon, plan)).toEqual({
    text: "Right beside the names, in a new column D. Your columns from there on move one to the right; all others are added on the right.",
    canChoose: true,
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
  await setUpSheet(right.addon, { ...right.plan, besideNames: false });
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
  await setUpSheet(addon, await agreed(addon));
  expect(stateOf(addon)).toEqual(before);
  expect((await repair(addon)).lines).toEqual([]);
});

test("the same plan sent twice has no second effect either", async () => {
  const { addon, plan } = await opened();
  await setUpSheet(addon, plan);
  const before = stateOf(addon);
  await setUpSheet(addon, plan);
  expect(stateOf(addon)).toEqual(before);
});

test("a sheet that changed since it was looked at is not touched", async () => {
  const { addon, plan } = await opened();
  await addon.type("Physics!D3", [["GCSE points"]]);
  const before = stateOf(addon);
  await expect(setUpSheet(addon, plan)).rejects.toThrow(
    'Expected "Avg GCSE" at the top of column D; found "GCSE points".',
  );
  expect(stateOf(addon)).toEqual(before);
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
  await setUpSheet(addon, await agreed(addon));
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
    canChoose: false,
  });
  await setUpSheet(addon, plan);
  expect(addon.values("Overview!A2")).toEqual([[6.2]]);
  expect(addon.values("Physics!A3:J3")[0]).toEqual(ownSheet[2]);
});

test("names and tier stay in sight where they are narrow enough and no title is merged beyond them", async () => {
  const flat = ownSheet.slice(2);
  const { addon, plan } = await opened({ Physics: flat });
  await setUpSheet(addon, plan);
  expect(addon.workbook.sheets()[0]?.frozenColumns).toBe(0);
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
