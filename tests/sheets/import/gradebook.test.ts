import { closeWorkbooks } from "../../support/workbooks";
import { openAddon } from "../../support/addon";
import { assessmentsTable } from "../../../src/tables/assessments";
import { auditTable } from "../../../src/tables/audit";
import { apply, fileOf, preview, undo } from "./import-file";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const tierFormula = '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Risk tier", ""))';
const headings = ["Learner ID", "Surname", "First name", "Course", "Essay", "Poetry", "Talk", tierFormula];
const names = [
  ["101", "Yeoman", "Lily"],
  ["102", "Adeyemi", "Tobi"],
  ["103", "Bostock", "Carl"],
];

type Cells = readonly (string | number)[];
const openTracker = (rows: readonly Cells[], courses: Cells = ["", "", ""]) => {
  const at = (cells: Readonly<Record<string, string | number>>) =>
    assessmentsTable.headers.map((header) => cells[header] ?? "");
  const code = assessmentsTable.columns.code.header;
  const work = (name: string, most: number, place: number) =>
    at({ [code]: name, Course: courses[place] ?? "", "Max mark": most });
  return openAddon({
    clock: { now: () => Date.now(), sleep: () => undefined },
    sheets: {
      English: [headings, ...rows.map((row) => [...row])],
      Learners: [["Learner ID", "Surname", "First name"], ...names],
      Assessments: [[...assessmentsTable.headers], work("Essay", 30, 0), work("Poetry", 40, 1), work("Talk", 20, 2)],
      Audit: [[...auditTable.headers]],
    },
  });
};
const untouched = names.map((name) => [...name, "EN", "", "", ""]);
const classroom = [
  "Last Name,First Name,Email Address,Essay,Poetry,Talk,Warm-up",
  "Date,,,2026-09-25,2026-10-16,2026-11-13,2026-09-11",
  "Points,,,30,40,20,5",
  "Yeoman,Lily,l.yeoman@college.example,24,31,15,4",
  "Adeyemi,Tobi,t.adeyemi@college.example,27,Excused,18,5",
  "Bostock,Carl,c.bostock@college.example,18,Missing,,Missing",
  "Class average,,,23,31,16.5,4.5",
];

test("the grades of Google Classroom fill the marks: missing is NS, excused EX, and learners are known by name once confirmed", async () => {
  const addon = await openTracker(untouched);
  const first = await preview(addon, fileOf(classroom));
  expect(first).toMatchObject({ rows: 3, changes: [], bad: [] });
  expect(first.unmatched.map(({ row, suggestion }) => [row, suggestion?.learnerId, suggestion?.hasBirth])).toEqual([
    [4, "101", false],
    [5, "102", false],
    [6, "103", false],
  ]);
  expect(first.notes).toEqual([expect.stringContaining("Warm-up") as string]);

  const file = { ...fileOf(classroom), confirmed: [4, 5, 6] };
  await apply(addon, file);
  expect(addon.values("English!E2:G4")).toEqual([
    [24, 31, 15],
    [27, "EX", 18],
    [18, "NS", null],
  ]);
  const again = await apply(addon, file, [], 2);
  expect(again.summary).toContain("Nothing was changed");
  await undo(addon);
  expect(addon.values("English!E2:G4").flat().filter(Boolean)).toEqual([]);
});

test("where the e-mail address is the learner's ID, nobody is asked", async () => {
  const ids = ["l.yeoman@college.example", "t.adeyemi@college.example", "c.bostock@college.example"];
  const addon = await openTracker(untouched.map(([, ...row], place) => [ids[place] ?? "", ...row]));
  const { changes, unmatched } = await preview(addon, fileOf(classroom));
  expect([changes.length, unmatched]).toEqual([8, []]);
});

test("marks out of something else than here are not read, whoever chose their column", async () => {
  const addon = await openTracker(untouched);
  const file = fileOf(classroom.map((line) => line.replace("Points,,,30", "Points,,,50")));
  for (const columns of [[], [{ column: 3, use: "mark Essay" as const }]]) {
    const found = await preview(addon, { ...file, columns, confirmed: [4, 5, 6] });
    expect(found.changes.filter(({ key }) => key === "mark Essay")).toEqual([]);
    expect(found.notes.join(" ")).toContain("Essay: out of 50 in the file and out of 30 in Assessments");
  }
});

test("the grades of one assignment go where a person says, with the state of the work beside a blank grade", async () => {
  const addon = await openTracker(untouched);
  const file = {
    ...fileOf([
      "Last Name,First Name,Email Address,Grade,Assignment State,Comments",
      "Yeoman,Lily,l.yeoman@college.example,34,Returned,",
      "Adeyemi,Tobi,t.adeyemi@college.example,,Missing,",
      "Bostock,Carl,c.bostock@college.example,48,Turned in,",
    ]),
    confirmed: [2, 3, 4],
  };
  expect((await preview(addon, file)).changes).toEqual([]);
  const found = await preview(addon, { ...file, columns: [{ column: 3, use: "mark Poetry" }] });
  expect(found.changes.map(({ cell, after }) => [cell, after])).toEqual([
    ["F2", 34],
    ["F3", "NS"],
  ]);
  expect(found.bad).toEqual([
    { row: 4, heading: "Grade", found: "48", reason: expect.stringContaining("up to the maximum") as string },
  ]);
  expect(found.notes.join(" ")).toContain("does not say what its marks are out of; here they are out of 40");
});

test("a learner of two courses gets a mark only where the file or Assessments says on which", async () => {
  const twice = [...untouched, ["101", "Yeoman", "Lily", "FR", "", "", ""]];
  const addon = await openTracker(twice, ["EN", "", "EN"]);
  const found = await preview(addon, { ...fileOf(classroom), confirmed: [4] });
  expect(found.changes.map(({ cell }) => cell)).toEqual(["E2", "G2"]);
  expect(found.bad).toEqual([
    { row: 4, heading: "Poetry", found: "31", reason: expect.stringContaining("more than one course") as string },
  ]);
});

test("where several marks are above the maximum none is read, for the others may be out of something else as well", async () => {
  const addon = await openTracker(untouched);
  const marks = (...all: readonly number[]) =>
    fileOf(["Student ID,Essay", ...all.map((mark, place) => `${101 + place},${mark}`)]);
  const most = await preview(addon, marks(68, 20, 90));
  expect(most.changes).toEqual([]);
  expect(most.notes.join(" ")).toContain("Essay: 2 marks of the file are above the 30 that they are out of here");
  const chosen = { ...marks(68, 20, 90), columns: [{ column: 1, use: "mark Essay" as const }] };
  expect((await preview(addon, chosen)).changes).toEqual([]);
  const slip = await preview(addon, marks(68, 20, 25));
  expect(slip.changes.map(({ after }) => after)).toEqual([20, 25]);
  expect(slip.bad.map(({ found }) => found)).toEqual(["68"]);
});

test("figures of a week are said to be so", async () => {
  const addon = await openTracker(untouched);
  const { notes } = await preview(
    addon,
    fileOf(["Attendance of the week commencing 24/11/2026", "Student ID,Attendance %", "101,100"]),
  );
  expect(notes.join(" ")).toContain("“Attendance of the week commencing 24/11/2026”");
});
