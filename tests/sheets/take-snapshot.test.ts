import type { Card } from "../../src/api/calls/card";
import type { CellValue } from "../../preview/engine/workbook";
import { type Addon, openAddon } from "../support/addon";
import { codeOn } from "../support/code-on";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, lastReport, setUpSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const headings = ["Learner ID", "Surname", "Qualification", "Subject", "Avg GCSE", "Test 1", "Mock", "Attendance"];
const learners = (count: number) =>
  Array.from({ length: count }, (_, index): CellValue[] => [
    `L${index + 1}`,
    `Name ${index + 1}`,
    "A level",
    "Physics",
    6,
    60,
    60,
    95 - index,
  ]);

const day = 86_400_000;
const isoDay = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

/** A tracker whose first data point is open until the day after tomorrow, or closed since yesterday. */
async function department(rows = 3, closes = 2): Promise<Addon> {
  const addon = await openAddon({ rows: 90, sheets: { Physics: [headings, ...learners(rows)] } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  const later = Array.from({ length: 4 }, (_, index): CellValue[] => [`Later ${index}`, isoDay(100), isoDay(200)]);
  await addon.type("Data points!A2:C6", [["First review", isoDay(-60), isoDay(closes)], ...later]);
  return addon;
}

async function snapshot(addon: Addon): Promise<string> {
  await addon.menu("Department", "Take snapshot");
  return lastReport(addon).summary;
}

/** Data point, learner, tier and attendance of each row. */
const kept = (addon: Addon, rows = 12) =>
  addon
    .values(`Snapshots!A2:P${rows}`)
    .filter(([point]) => point)
    .map((cells) => [cells[0], cells[2], cells[13], cells[15]]);

test("a snapshot keeps each learner and course once, and follows changes until its deadline", async () => {
  const addon = await department();
  expect(await snapshot(addon)).toBe("First review is kept: 3 rows in the Snapshots tab.");
  expect(kept(addon)).toEqual([
    ["First review", "L1", "On track", 95],
    ["First review", "L2", "On track", 94],
    ["First review", "L3", "On track", 93],
  ]);
  expect(await snapshot(addon)).toMatch(/^First review was kept on .+, and nothing has changed since\.$/);

  // Rows of an earlier data point below, as after a sort by hand, stay as they are.
  await addon.type("Snapshots!A5:C5", [["Baseline", "'2025-09-20", "L1"]]);
  await addon.type("Physics!H3:H3", [[70]]);
  await addon.type("Physics!A5:H5", [["L4", "Name 4", "A level", "Physics", 6, 60, 60, 91]]);
  expect(await snapshot(addon)).toBe(
    "First review is brought up to date: 4 rows in the Snapshots tab, 2 of them new or changed.",
  );
  expect(kept(addon)).toEqual([
    ["First review", "L1", "On track", 95],
    ["First review", "L2", "Red", 70],
    ["First review", "L3", "On track", 93],
    ["Baseline", "L1", null, null],
    ["First review", "L4", "On track", 91],
  ]);
  expect(addon.formulas("Snapshots!A1:R8").flat().join("")).toBe("");
});

test("after the deadline what was kept stays; what was not kept still can be, once", async () => {
  const addon = await department(2, -1);
  expect(await snapshot(addon)).toContain("First review is kept: 2 rows");
  await addon.type("Physics!H3:H3", [[70]]);
  expect(await snapshot(addon)).toContain("Its deadline has passed, so it stays as it is.");
  expect(kept(addon).map((row) => row[3])).toEqual([95, 94]);
});

test("a write that breaks off before or after its effect is completed by the next try, never doubled", async () => {
  const clean = await department(2);
  const before = clean.workbook.snapshot();
  await snapshot(clean);
  const [calls, expected] = [clean.host.serviceCalls.count, kept(clean)];
  expect(expected).toHaveLength(2);
  // The last calls are the writes, the toast and the panel.
  for (const point of [calls - 8, calls - 7, calls - 6]) {
    for (const when of ["before", "after"] as const) {
      const addon = await openAddon({ snapshot: before });
      addon.host.faults.failAt(point, { when });
      await addon.menu("Department", "Take snapshot").catch(() => undefined);
      await snapshot(addon);
      expect([point, when, kept(addon)]).toEqual([point, when, expected]);
      closeWorkbooks();
    }
  }
});

test("a first snapshot that breaks off before the register reads its new column is completed by the next try", async () => {
  const registerOf = ({ workbook }: Addon) => {
    const { id: sheet = "" } = workbook.sheets().find(({ name }) => name === "At risk") ?? {};
    return workbook.read({ sheet, row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.formula ?? "";
  };
  const good = await department();
  await snapshot(good);
  const { names } = good.host.serviceCalls;
  const register = names.indexOf("Range.setFormula") + 1;
  expect(register).toBeGreaterThan(0);
  for (const call of [register, names.length - 10]) {
    const addon = await department();
    expect(registerOf(addon)).not.toBe(registerOf(good));
    addon.host.faults.failAt(call, { when: "before" });
    await addon.menu("Department", "Take snapshot");
    await addon.menu("Department", "Take snapshot");
    expect([call, registerOf(addon)]).toEqual([call, registerOf(good)]);
  }
});

test("an empty Data points tab was filled with the usual year; before it opens there is nothing to keep", async () => {
  const addon = await openAddon({
    rows: 40,
    source: codeOn("2026-03-31"),
    sheets: { Physics: [headings, ...learners(1)] },
  });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  expect(addon.values("Data points!A2:A6").flat()).toEqual([
    "Baseline",
    "First review",
    "Mid-year",
    "Pre-exam",
    "Results",
  ]);
  expect(addon.shown("Data points!B2:C2")).toEqual([["2025-09-01", "2025-10-10"]]);
  const future = Array.from({ length: 5 }, (): CellValue[] => [isoDay(30), isoDay(40)]);
  await addon.type("Data points!B2:C6", future);
  expect(await snapshot(addon)).toContain("No data point has opened yet");
  expect(kept(addon)).toEqual([]);
});

test("the number of service calls grows neither with the learners nor with the rows", async () => {
  const callsOf = async (rows: number) => {
    const addon = await department(rows);
    await snapshot(addon);
    const take = addon.host.serviceCalls.count;
    await addon.menu("Department", "Update department tabs");
    return { take, update: addon.host.serviceCalls.count };
  };
  expect(await callsOf(30)).toEqual(await callsOf(3));
});

/** A value that people have a formula give, which waits for a custom function. */
const waiting = '=IF(MEG(5, "A level", "Physics")="", 94, 94)';

test("while a typed column's own formula calculates, nothing is taken, and what is known stays", async () => {
  const addon = await department();
  await snapshot(addon);
  await addon.type("Physics!H3", [[waiting]]);
  const before = kept(addon);
  addon.host.slow.isCalculating = true;
  const said = await snapshot(addon);
  expect(said).toContain("Sheets is still calculating Physics, Attendance");
  expect(said).toContain("Nothing was changed");
  expect(kept(addon)).toEqual(before);
  addon.host.slow.isCalculating = false;
  expect(await snapshot(addon)).not.toContain("calculating");
});

test.each([
  ["a result larger than it takes", "cells", 1],
  ["an execution longer than it waits", "seconds", -1],
  ["more executions at once than it runs", "atOnce", 0],
] as const)("while Google refuses %s, tiers are kept and shown all the same", async (_what, limit, most) => {
  const addon = await department();
  await snapshot(addon);
  addon.host.limits[limit] = most;
  await addon.type("Physics!F2:G2", [[20, 10]]);
  expect(addon.values("Physics!A1:Z1").flat()).toContain("#ERROR!");
  expect(await snapshot(addon)).not.toContain("calculating");
  expect(kept(addon).map(([, id, kind]) => [id, kind])).toEqual([
    ["L1", "Red"],
    ["L2", "On track"],
    ["L3", "On track"],
  ]);
  const { data } = (await addon.call("card", { learnerId: "L1" })) as { data: Card };
  expect(data).toMatchObject({ kind: "learner", overall: "Red" });
});

test("a tier that is known is not replaced by none", async () => {
  const addon = await department();
  await snapshot(addon);
  const before = kept(addon);
  expect(before.map(([, , tier]) => tier)).not.toContain(null);
  // Someone's own column of tiers, which says nothing yet.
  const [headings = []] = addon.values("Physics!A1:Z1");
  const letter = String.fromCharCode(65 + headings.indexOf("Risk tier"));
  await addon.type(`Physics!${letter}1`, [["Risk tier"]]);
  await snapshot(addon);
  expect(kept(addon).map(([, , tier]) => tier)).toEqual(before.map(([, , tier]) => tier));
});

test("tiers that cannot be worked out at all are never kept as blanks: the fault is said, and nothing is taken", async () => {
  const addon = await department();
  await snapshot(addon);
  const before = kept(addon);
  const keys = addon.values("Policy!A1:A44").map(([key]) => key);
  await addon.type(`Policy!B${keys.indexOf("alert.budget") + 1}`, [["many"]]);
  const said = await snapshot(addon);
  expect(said).toContain("alert.budget");
  expect(kept(addon)).toEqual(before);
});

test("a whole college's rows are one write, and are all looked at afterwards", async () => {
  const addon = await department(200);
  expect(await snapshot(addon)).toContain("200 rows");
  const rows = addon.values("Snapshots!A2:C201");
  expect(new Set(rows.map(([, , id]) => id)).size).toBe(200);
});

test("a tier that was typed over the formula is not kept, and the report says where it stands", async () => {
  const addon = await department();
  await addon.type("Physics!H3", [[60]]);
  const headings = addon.values("Physics!A1:Z1")[0] ?? [];
  const at = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[headings.indexOf("Risk tier")] ?? "";
  await addon.type(`Physics!${at}1`, [["Risk tier"], ["On track"], ["On track"], ["On track"]]);
  await addon.menu("Department", "Take snapshot");
  expect(
    lastReport(addon)
      .lines.map(({ where, text }) => `${where}: ${text}`)
      .join("\n"),
  ).toMatch(/Physics: Column N: 3 typed values \(.*\) in place of the formula/);
  expect(kept(addon).map((row) => row[2])).toEqual([null, null, null]);
});

test("a Snapshots tab that holds something else is left as it is, and said; one that was emptied is filled again", async () => {
  const addon = await department();
  await addon.type("Snapshots!A1:C2", [
    ["Stock", "Shelf", "Count"],
    ["Beakers", "B2", 40],
  ]);
  const refused = await snapshot(addon).catch((error: Error) => error.message);
  expect([refused, addon.values("Snapshots!A1:C3")]).toEqual([
    "The tab Snapshots holds something else. Rename it and take the snapshot again.",
    [
      ["Stock", "Shelf", "Count"],
      ["Beakers", "B2", 40],
      [null, null, null],
    ],
  ]);
  const nothing = addon.values("Snapshots!A1:Z5").map((cells) => cells.map(() => null));
  await addon.type("Snapshots!A1:Z5", nothing);
  expect(await snapshot(addon)).toBe("First review is kept: 3 rows in the Snapshots tab.");
  expect(kept(addon)).toHaveLength(3);
});
