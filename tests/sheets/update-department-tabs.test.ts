import type { CellValue } from "../../preview/engine/workbook";
import { addDays } from "../../src/domain/calendar/add-days";
import { dayOf, isoText } from "../../src/domain/calendar/calendar-date";
import { warehouseTables } from "../../src/tables/warehouse";
import { type Addon, openAddon } from "../support/addon";
import { learnerRow, sheetHeadings } from "./physics-sheet";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, lastReport, linesOf, setUpSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

async function trackerWith(...rows: CellValue[][]): Promise<Addon> {
  const addon = await openAddon({
    rows: rows.length + 40,
    sheets: { Physics: [sheetHeadings("Test 1", "Mock", "Attendance"), ...rows] },
  });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  return addon;
}

const checks = (addon: Addon) => addon.values("Data checks!A1:G8").filter((cells) => cells.some(Boolean));

test("Data checks says what stands where, and follows the tracker when it is run again", async () => {
  const addon = await trackerWith(
    learnerRow(1, 100, 50, "often"),
    learnerRow(2, 50, 60, 0.9),
    learnerRow(1, 55, 60, 0.95),
  );
  await addon.type("Physics!F2:F2", [[400]]);
  await addon.menu("Department", "Update department tabs");
  expect(lastReport(addon).summary).toContain("tabs are up to date");
  expect(checks(addon)).toEqual([
    [expect.stringMatching(/^Data checks, as of \d+ \w+ \d{4}/), ...Array<null>(6).fill(null)],
    ["Check", "Tab", "Row", "Heading", "Found", "Expected", "Who can fix it"],
    ["Cannot be read", "Physics", 2, "Test 1", "400", "0 to 100, ABS, NS or EX", "Head of department"],
    ["Cannot be read", "Physics", 2, "Attendance", '"often"', "A percentage from 0 to 100", "Head of department"],
    [
      "Learner twice on a course",
      "Physics",
      4,
      "Learner ID",
      "1 on Physics, which also stands in Physics, row 2",
      "One row for each learner and course",
      "Head of department",
    ],
  ]);

  await addon.type("Physics!F2:F2", [[40]]);
  await addon.type("Physics!H2:H2", [[90]]);
  const settings = addon.values("Policy!A1:A44").map(([key]) => key);
  const place = settings.indexOf("attendance.amber") + 1;
  await addon.type(`Policy!A${place}:B${place}`, [["atendance.amber", 95]]);
  await addon.type(`Policy!A44:B44`, [["Our notes", "see handbook"]]);
  await addon.menu("Department", "Update department tabs");
  expect(checks(addon).map(([check]) => check)).toEqual([
    expect.stringContaining("as of"),
    "Check",
    "Cannot be read",
    "Learner twice on a course",
  ]);
  expect(checks(addon)[2]?.slice(1, 5)).toEqual(["Policy", place, "Setting", "atendance.amber"]);
  const sheet = addon.workbook.sheets().find(({ name }) => name === "Data checks")?.id ?? "";
  expect(addon.workbook.filter(sheet)?.area.row).toBe(1);
});

test("a line that is copied into Looked at with a name is not listed again, wherever its row is sorted, until the value changes", async () => {
  const addon = await trackerWith(learnerRow(1, 40, 50, 90), learnerRow(2, 45, 50, 90));
  const listed = () =>
    checks(addon)
      .slice(2)
      .map(([, , at, , found]) => [at, found]);
  await addon.type("Physics!F3:F3", [[400]]);
  await addon.menu("Department", "Update department tabs");
  expect(listed()).toEqual([[3, "400"]]);
  const line = addon.values("Data checks!A3:H3")[0] ?? [];
  expect(line[7]).toBe("2");
  await addon.type("Looked at!A2:I2", [[...line, ""]]);
  await addon.menu("Department", "Update department tabs");
  expect(listed()).toEqual([[3, "400"]]);
  await addon.type("Looked at!I2", [["Ms Oak"]]);
  const rows = addon.values("Physics!A2:G3");
  await addon.type("Physics!F2:F3", [[400], [rows[0]?.[5] ?? ""]]);
  await addon.type("Physics!A2:A3", [[2], [1]]);
  await addon.menu("Department", "Update department tabs");
  expect(listed()).toEqual([]);
  await addon.type("Physics!F2:F2", [[401]]);
  await addon.menu("Department", "Update department tabs");
  expect(listed()).toEqual([[2, "401"]]);
});

test("Sign-off has a line for each group of a data point that has opened, and a name stays with its line", async () => {
  const addon = await trackerWith(learnerRow(1, 40, 50, 90), learnerRow(2, 45, "", 90));
  const days = [-20, -10, 20, 40].map((from) => addDays(isoText(dayOf(new Date())), from));
  await addon.type("Data points!A2:C3", [
    ["Autumn", days[0], days[1]],
    ["Later", days[2], days[3]],
  ]);
  await addon.type("Assessments!A1:A1", [["Assessment"]]);
  const head = addon.shown("Assessments!A1:Z1")[0] ?? [];
  const point = head.indexOf("Data point");
  const column = String.fromCharCode(65 + point);
  await addon.type(`Assessments!${column}2:${column}3`, [["Autumn"], ["Autumn"]]);
  await addon.menu("Department", "Update department tabs");
  const lines = () => addon.shown("Sign-off!A3:L6").filter(([first]) => first !== "");
  expect(lines().map((line) => line.slice(0, 7))).toEqual([["Autumn", days[1], "Physics", "Physics", "", "4", "1"]]);
  expect(lines()[0]?.[8]).toBe("Marks missing");
  await addon.type("Sign-off!K3:L3", [["Ms Oak", "Mr Data"]]);
  await addon.type("Physics!G3:G3", [[50]]);
  await addon.menu("Department", "Update department tabs");
  expect(lines()[0]?.slice(5)).toEqual(["4", "0", expect.any(String), expect.any(String), "", "Ms Oak", "Mr Data"]);
});

test("what is signed off says which marks have changed since, and whoever joins or leaves changes nothing", async () => {
  const addon = await trackerWith(learnerRow(1, 40, 50, 90), learnerRow(2, 45, 50, 90));
  const days = [-20, -10].map((from) => addDays(isoText(dayOf(new Date())), from));
  await addon.type("Data points!A2:C2", [["Autumn", ...days]]);
  const head = addon.shown("Assessments!A1:Z1")[0] ?? [];
  const point = String.fromCharCode(65 + head.indexOf("Data point"));
  await addon.type(`Assessments!${point}2:${point}3`, [["Autumn"], ["Autumn"]]);
  const update = () => addon.menu("Department", "Update department tabs");
  await update();
  const line = () => {
    const [, headings = [], first = []] = addon.shown("Sign-off!A1:M3");
    return Object.fromEntries(headings.map((heading, at) => [heading, first[at]]));
  };
  expect(line()).toMatchObject({ State: "Ready to sign off", "Marks signed off": "", "Changed since": "" });
  await addon.type("Sign-off!K3:K3", [["Ms Oak, 12 December"]]);
  await update();
  expect(line()).toMatchObject({ State: "Signed off by the teacher", "Changed since": "" });
  await addon.type("Sign-off!L3:L3", [["Mr Data"]]);
  await update();
  expect(line().State).toBe("Signed off");
  await addon.type("Physics!F3:G3", [[44.5, ""]]);
  await update();
  expect(line()).toMatchObject({
    State: "Changed since",
    "Changed since": "2, Test 1: 45%, now 44.5%; 2, Mock: 50%, now blank",
  });
  // Another learner joins, and one leaves: nothing that was signed is otherwise.
  await addon.type("Physics!A3:A3", [[77]]);
  await update();
  expect(line()).toMatchObject({ State: "Marks missing", "Changed since": "" });
  await addon.type("Physics!A3:A3", [[2]]);
  await addon.type("Sign-off!M3:M3", [[""]]);
  await update();
  expect(line()).toMatchObject({ State: "Marks missing", "Changed since": "" });
  await addon.type("Sign-off!M3:M3", [["my own words"]]);
  await update();
  expect(line()["Changed since"]).toContain("cannot be read");
  expect(line()["Marks signed off"]).toBe("my own words");
});

test("a group whose marks no cell can hold is signed off without them, and every tab is written", async () => {
  const learners = Array.from({ length: 420 }, (_, index) => learnerRow(`L${"x".repeat(56)}${index}`, 40, 50, 90));
  const addon = await trackerWith(...learners);
  const days = [-20, -10].map((from) => addDays(isoText(dayOf(new Date())), from));
  await addon.type("Data points!A2:C2", [["Autumn", ...days]]);
  const head = addon.shown("Assessments!A1:Z1")[0] ?? [];
  const point = String.fromCharCode(65 + head.indexOf("Data point"));
  await addon.type(`Assessments!${point}2:${point}3`, [["Autumn"], ["Autumn"]]);
  await addon.menu("Department", "Update department tabs");
  await addon.type("Sign-off!K3:K3", [["Ms Oak"]]);
  await addon.menu("Department", "Update department tabs");
  expect(addon.shown("Sign-off!J3:M3")[0]).toEqual([
    expect.stringContaining("Give the tracker groups"),
    "Ms Oak",
    "",
    "",
  ]);
  expect(linesOf(lastReport(addon), "done").length).toBeGreaterThan(10);
});

test("while it runs it says how far it is and which tab comes now, and at last what was done", async () => {
  const addon = await trackerWith(learnerRow(1, 40, 50, 90));
  const earlier = addon.toasts.length;
  await addon.menu("Department", "Update department tabs");
  const [last = "", ...before] = addon.toasts.slice(earlier).toReversed();
  expect(last).toBe(lastReport(addon).summary);
  const steps = before.toReversed().map((text) => /^(\d+) of (\d+): (.+)$/.exec(text) ?? []);
  expect(steps.map(([, step]) => Number(step))).toEqual(steps.map((_step, index) => index + 2));
  expect(new Set(steps.map(([, , of]) => Number(of)))).toEqual(new Set([steps.length + 1]));
  expect(steps.map(([, , , where]) => where)).toEqual(expect.arrayContaining(["Data checks", "Scorecard", "Summary"]));
});

test("what stands in a cell is repeated as text, never as a formula", async () => {
  const addon = await trackerWith(learnerRow(1, 40, 50, 90));
  await addon.type("Physics!F2:F2", [["'=1+1"]]);
  await addon.menu("Department", "Update department tabs");
  expect(addon.values("Data checks!E3:E3")).toEqual([['"=1+1"']]);
  expect(addon.formulas("Data checks!A1:G4").flat().join("")).toBe("");
});

test("a tab of that name with something else in it is left alone, and said", async () => {
  const addon = await trackerWith(learnerRow(1, 40, 50, 90));
  addon.workbook.insertSheet("Data checks");
  await addon.type("Data checks!A1:B1", [["My own", "list"]]);
  await addon.menu("Department", "Update department tabs");
  expect(addon.values("Data checks!A1:B2")).toEqual([
    ["My own", "list"],
    [null, null],
  ]);
  expect(lastReport(addon).lines).toContainEqual(
    expect.objectContaining({
      kind: "left",
      where: "Data checks",
      text: expect.stringContaining("Rename this tab") as string,
    }),
  );
});

test("without a tracker it says what to do first", async () => {
  const addon = await openAddon();
  await addon.menu("Department", "Update department tabs");
  expect(lastReport(addon).summary).toContain("There is no tracker in this workbook yet");
});

test("Warehouse is written only where a tab of that name was added: each tab with its range, headings and version", async () => {
  const addon = await trackerWith(learnerRow(1, 50, 60, 0.9));
  await addon.menu("Department", "Update department tabs");
  expect(addon.workbook.sheets().map(({ name }) => name)).not.toContain("Warehouse");
  addon.workbook.insertSheet("Warehouse");
  await addon.menu("Department", "Update department tabs");
  const [title, headings, ...rows] = addon.values("Warehouse!A1:E14");
  expect(title?.[0]).toMatch(/^Warehouse, as of \d+ \w+ \d{4}\. Made by Update department tabs\.$/);
  expect(headings).toEqual(["Tab", "Range", "Columns", "Feed version", "Made at"]);
  expect(rows.map(([tab]) => tab)).toEqual(["Physics", ...warehouseTables.map(({ name }) => name)]);
  const [tracker] = rows;
  expect(tracker?.[1]).toMatch(/^A1:[A-Z]+$/);
  expect(tracker?.[2]).toMatch(/^Learner ID,Surname,Qualification,Subject,Avg GCSE,Test 1,Mock,Attendance,/);
  expect(rows.map(([, , , version, madeAt]) => [version, /^\d{4}-\d\d-\d\d$/.test(String(madeAt))])).toEqual(
    rows.map(() => [1, true]),
  );
  const policy = rows.find(([tab]) => tab === "Policy");
  expect([policy?.[1], policy?.[2]]).toEqual(["A1:D", "Setting,Value,Unit,Meaning"]);
});
