import type { Card } from "../../src/api/calls/card";
import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, asForeseen, inspectSheet, lastReport, linesOf, repair, setUpSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

/** A sheet makes days of these two headings. */
const rows = [
  ["ID", "Surname", "Forename", "12/09/2026", "26/09/2026", "Att"],
  ["101", "Ash", "Sam", 20, 30, 0.95],
  ["102", "Birch", "Jo", 15, 24, 0.9],
];
const maxima = new Map([
  [3, 40],
  [4, 60],
]);

test("a day as the heading of marks stays as it was typed; the form, Assessments and the sums know it as that day", async () => {
  const addon = await openAddon({ sheets: { Physics: rows } });
  const inspection = await inspectSheet(addon);
  const marks = inspection.columns.filter(({ use }) => use === "assessment");
  expect(marks.map(({ heading }) => heading)).toEqual(["2026-09-12", "2026-09-26"]);
  const columns = inspection.columns.map((one) => ({ ...one, maxMark: maxima.get(one.column) }));
  const [, , , typed] = addon.values("A1:F1")[0] ?? [];
  await setUpSheet(addon, await asForeseen(addon, agreeing({ ...inspection, columns: columns as never })));
  await addon.workbook.settled();
  const [headings = []] = addon.values("A1:Z1");
  expect(headings[4]).toBe(typed);
  expect(addon.shown("Assessments!A2:A3").flat()).toEqual(["2026-09-12", "2026-09-26"]);
  const average = addon.shown("A1:Z3").map((row) => row[headings.indexOf("Average %")]);
  expect(average).toEqual(["Average %", "50.0", "38.8"]);
  expect(linesOf(await repair(addon), "done")).toEqual([]);
  expect(linesOf(lastReport(addon), "left")).toEqual([]);
  const { data } = (await addon.call("card", { learnerId: "101" })) as { data: Card };
  expect(data.kind === "learner" && data.enrolments[0]?.marks).toEqual([
    { assessment: "2026-09-12", percent: 50, code: "" },
    { assessment: "2026-09-26", percent: 50, code: "" },
  ]);
});
