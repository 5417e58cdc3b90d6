import type { Card } from "../../../src/api/calls/card";
import { addDays } from "../../../src/domain/calendar/add-days";
import { dayInWords } from "../../../src/domain/calendar/day-in-words";
import { dayOf, isoText } from "../../../src/domain/calendar/calendar-date";
import { importsTable } from "../../../src/tables/imports";
import type { Addon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { apply, fileOf, openWorkbook, preview, undo } from "./import-file";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const rows = [
  [101, "Ash", "Sam", "PH", "", ""],
  [102, "Birch", "Jo", "PH", "79%", ""],
];
const today = isoText(dayOf(new Date()));
const ago = (days: number) => addDays(today, -days);
const file = fileOf(["Student ID,Attendance,Behaviour", "101,91,2", "102,79,1"]);
const columns = ["tab", "column", "asOf", "import", "before"] as const;

/** The rows of Imports as the cells show them. */
function kept(addon: Addon) {
  const [headings = [], ...lines] = addon.shown("Imports!A1:E6");
  const at = importsTable.positions(headings);
  return lines.flatMap((line) => (line[0] ? [columns.map((key) => line[at.get(key) ?? -1])] : []));
}

const id = (number: number) => `IMP-${String(number).padStart(24, "0")}`;

test("an import keeps of which day the figures of each column are, today where nobody says otherwise; the next takes its place", async () => {
  const addon = await openWorkbook(rows);
  expect((await preview(addon, file)).today).toBe(today);
  await apply(addon, file);
  expect(kept(addon)).toEqual([
    ["Physics", "Attendance %", today, id(1), ""],
    ["Physics", "Behaviour incidents", today, id(1), ""],
  ]);
  const later = { ...fileOf(["Student ID,Attendance", "101,88"]), asOf: ago(3) };
  const { changes } = await preview(addon, later);
  await apply(addon, later, changes, 2);
  expect(kept(addon)).toEqual([
    ["Physics", "Attendance %", ago(3), id(2), today],
    ["Physics", "Behaviour incidents", today, id(1), ""],
  ]);
  await undo(addon);
  expect(kept(addon)[0]).toEqual(["Physics", "Attendance %", today, "", ""]);
  expect(addon.values("Physics!E2:E3")).toEqual([[91], [0.79]]);
});

test("tried again it changes nothing, also after somebody has sorted Imports, and a column of the same values is as fresh as the others", async () => {
  const addon = await openWorkbook(rows);
  await apply(addon, { ...file, asOf: ago(40) });
  await addon.type("Imports!A2", [
    ["Physics", "Behaviour incidents"],
    ["Physics", "Attendance %"],
  ]);
  const same = { ...fileOf(["Student ID,Attendance,Behaviour", "101,91,5", "102,79,1"]), asOf: ago(1) };
  const { changes } = await preview(addon, same);
  for (const _ of [1, 2]) await apply(addon, same, changes, 2);
  expect(kept(addon).map(([, column, asOf, by, before]) => [column, asOf, by, before])).toEqual([
    ["Behaviour incidents", ago(1), id(2), ago(40)],
    ["Attendance %", ago(1), id(2), ago(40)],
  ]);
});

test("a day that lies ahead, or none, is refused, and nothing is written", async () => {
  const addon = await openWorkbook(rows);
  const before = addon.values("Physics!A1:G3");
  await expect(apply(addon, { ...file, asOf: addDays(today, 1) })).rejects.toThrow("which lies ahead");
  await expect(apply(addon, { ...file, asOf: "Friday" })).rejects.toThrow("Say of which day the figures are.");
  expect(addon.values("Physics!A1:G3")).toEqual(before);
  expect(addon.workbook.sheets().map(({ name }) => name)).not.toContain("Imports");
});

test("the card says of which day an imported figure is, and Data checks which are long ago", async () => {
  const addon = await openWorkbook(rows);
  await apply(addon, { ...file, asOf: ago(29) });
  await addon.type("Imports!A3:C3", [["Physics", "Behaviour incidents", ago(28)]]);
  const { data } = (await addon.call("card", { learnerId: "101" })) as { data: Card };
  if (data.kind !== "learner") throw new Error(data.message);
  expect(data.enrolments[0]?.signals).toEqual(
    expect.arrayContaining([
      { heading: "Attendance %", value: 91, asOf: ago(29) },
      { heading: "Behaviour incidents", value: 2, asOf: ago(28) },
    ]),
  );
  await addon.menu("Department", "Update department tabs");
  const old = addon.shown("Data checks!A3:F30").filter(([check]) => check === "Old figures");
  expect(old.map(([, tab, row, heading, found]) => [tab, row, heading, found])).toEqual([
    ["Physics", "", "Attendance %", `figures of ${dayInWords(ago(29))}`],
  ]);
});
