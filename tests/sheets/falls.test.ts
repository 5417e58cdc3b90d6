import { type Addon, openAddon } from "../support/addon";
import { loadAt } from "../support/load-at";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, lastReport, linesOf, setUpSheet } from "./trackers";

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

const headings = [
  "Learner ID",
  "Surname",
  "Qualification",
  "Subject",
  "Avg GCSE",
  "Test 1 (20)",
  "Mock (20)",
  "Attendance",
  "Attitude",
];
const rows = [101, 102, 103].map((id) => [id, `Name ${id}`, "A level", "Physics", 6, 18, 18, 99, 1]);

function cells(addon: Addon) {
  const sheet = addon.workbook.sheets().find(({ name }) => name === "Physics")?.id ?? "";
  return addon.workbook
    .read({ sheet, row: 0, column: 0, ...addon.workbook.extent(sheet) })
    .map((row) => row.map(({ value }) => value));
}

/** Rows of the tracker by learner ID: what stands below these headings. */
function shown(addon: Addon, ...wanted: string[]) {
  const [top = [], ...rest] = cells(addon);
  return Object.fromEntries(
    rest.filter(([id]) => id).map((row) => [row[0], wanted.map((heading) => row[top.indexOf(heading)] ?? "")]),
  );
}

test("a fall over the weeks that were kept makes a learner Amber, with its reason, and no more than Amber by itself", async () => {
  let day = "2026-09-16";
  const addon = await openAddon({ rows: 40, sheets: { Physics: [headings, ...rows] }, load: loadAt(() => day) });
  const plan = agreeing(await inspectSheet(addon));
  await setUpSheet(addon, plan);
  const take = () => addon.menu("Department", "Take snapshot");
  const columns = () => cells(addon)[0];
  const before = columns();
  await take();
  day = "2026-09-23";
  await addon.type("Physics!H2:I2", [[93, 2]]);
  await addon.type("Physics!H3", [[96]]);
  await take();
  // A week ago is too near to say anything.
  expect(columns()).toEqual(before);

  day = "2026-09-30";
  await take();
  expect(linesOf(lastReport(addon), "done")).toEqual([
    "Weeks: The week of 28 September 2026 is kept: 3 rows.",
    "Physics: Attendance change, Attitude change added to the right: how each learner has changed over the last weeks. The risk tier counts what falls (Policy, trend.weeks).",
  ]);
  expect(shown(addon, "Attendance change", "Attitude change", "Risk tier", "Reasons")).toEqual({
    101: [
      -6,
      -1,
      "Amber",
      "Attendance has fallen 6 points in the last weeks (5 or more); Attitude to learning has fallen 1 step in the last weeks (1 or more)",
    ],
    102: [-3, 0, "On track", ""],
    103: [0, 0, "On track", ""],
  });
  // What is kept is judged with it.
  expect(addon.values("Weeks!B8:D10").map(([id, , tier]) => [id, tier])).toEqual([
    ["101", "Amber"],
    ["102", "On track"],
    ["103", "On track"],
  ]);
  expect(addon.values("At risk!A1:E3").flat()).toContain("Amber");
  await addon.menu("Check and repair");
  expect(lastReport(addon).lines).toEqual([]);

  // Past its own line attendance says more than its fall; with another area a fall makes Red.
  await addon.type("Physics!H2:I2", [[88, 1]]);
  await addon.type("Physics!H3", [[91]]);
  await addon.type("Physics!F3:G3", [[8, 8]]);
  day = "2026-10-07";
  await take();
  expect(shown(addon, "Risk tier", "Reasons")).toMatchObject({
    101: ["Amber", "Attendance 88% (below 90%)"],
    102: ["Red", expect.stringContaining("Attendance has fallen 8 points in the last weeks (5 or more)") as string],
  });
  // Weeks later nothing is known any more.
  day = "2026-12-16";
  await take();
  expect(shown(addon, "Attendance change", "Attitude change")).toEqual({ 101: ["", ""], 102: ["", ""], 103: ["", ""] });
});
