import type { KnownLearner, KnownRow, TargetKey } from "../../../src/domain/import/import-file";
import { changeId, planImport } from "../../../src/domain/import/plan-import";
import { readDelimited } from "../../../src/records/import/delimited-text";
import { findExportColumns } from "../../../src/records/import/find-export-columns";
import { knownRows } from "../../../src/records/import/known-rows";
import { readExport } from "../../../src/records/import/read-export";
import { presentValue, targetOf } from "../../../src/records/import/targets";

const cells = (of: Partial<Record<TargetKey, unknown>>) =>
  new Map(
    (Object.entries(of) as [TargetKey, unknown][]).map(([key, value]) => [
      key,
      { value: presentValue(targetOf(key), value), calculated: value === "=" },
    ]),
  );
const enrolment = (learnerId: string, course: string, of: Partial<Record<TargetKey, unknown>>, row = 2): KnownRow => ({
  tab: "tracker",
  sheet: "Physics",
  row,
  learnerId,
  name: `Learner ${learnerId}`,
  course,
  group: `${course}/1`,
  cells: cells(of),
});
const kai: KnownLearner = { learnerId: "M1", surname: "Farrell", firstName: "Kai", born: "2008-06-24" };

function plan(
  text: string,
  rows: readonly KnownRow[],
  learners: readonly KnownLearner[] = [],
  confirmed: number[] = [],
) {
  const table = readDelimited(text);
  const headings = findExportColumns(table.rows);
  if (!headings) throw new Error("No headings.");
  return planImport(
    readExport(table, headings),
    knownRows(rows, learners),
    new Set(confirmed),
    (key) => targetOf(key).header,
  );
}

test("an empty cell is filled, a different one is a change with before and after, an equal one is left", () => {
  const rows = [
    enrolment("1", "PH", { attendance: "" }, 2),
    enrolment("2", "PH", { attendance: 0.9 }, 3),
    enrolment("3", "PH", { attendance: "92%" }, 4),
  ];
  const { changes, same } = plan("ID,Attendance\n1,91\n2,88\n3,92", rows);
  expect(changes.map(({ row, before, after, from }) => [row, before, after, from])).toEqual([
    [2, "", 91, 2],
    [3, 90, 88, 3],
  ]);
  expect(same).toBe(1);
});

test("a course in the file keeps to that course, by its code or its group; without one all the learner's courses follow", () => {
  const rows = [enrolment("1", "PH", { attendance: "" }, 2), enrolment("1", "MA", { attendance: "" }, 3)];
  const reached = (text: string) => plan(text, rows).changes.map(({ course }) => course);
  expect(reached("ID,Course code,Attendance\n1,ph,91")).toEqual(["PH"]);
  expect(reached("ID,Class,Attendance\n1,MA/1,91")).toEqual(["MA"]);
  expect(reached("ID,Attendance\n1,91")).toEqual(["PH", "MA"]);
  expect(plan("ID,Course code,Attendance\n1,CH,91", rows)).toMatchObject({
    changes: [],
    unmatched: [{ why: "unknown course" }],
  });
});

test("an ID is found whatever its case, and without the zeros that a sheet takes from a number unless two learners have it", () => {
  const found = (rows: KnownRow[], id: string) =>
    plan(`ID,Attendance\n${id},91`, rows).changes.map(({ learnerId }) => learnerId);
  expect(found([enrolment("m1", "PH", { attendance: "" })], "M1")).toEqual(["m1"]);
  expect(found([enrolment("42", "PH", { attendance: "" })], "00042")).toEqual(["42"]);
  expect(
    found([enrolment("042", "PH", { attendance: "" }), enrolment("42", "PH", { attendance: "" })], "0042"),
  ).toEqual([]);
});

test("name and date of birth only suggest a learner; nothing is written until a person says so", () => {
  const rows = [enrolment("M1", "PH", { attendance: "" })];
  const text = 'Student ID,Student name,DOB,Attendance\n999,"Farrell, Kai",24/06/2008,91';
  const open = plan(text, rows, [kai]);
  expect(open).toMatchObject({ changes: [], unmatched: [{ row: 2, why: "unknown learner", suggestion: kai }] });
  expect(plan(text, rows, [kai], [2])).toMatchObject({ unmatched: [], changes: [{ learnerId: "M1", after: 91 }] });
  expect(plan(text.replace("24/06", "25/06"), rows, [kai]).unmatched[0]?.suggestion).toBeUndefined();
  const twins = [kai, { ...kai, learnerId: "M2" }];
  expect(plan(text, rows, twins).unmatched[0]?.suggestion).toBeUndefined();
});

test("where two rows of the file disagree about a cell, neither is taken and both are named", () => {
  const { changes, bad } = plan("ID,Attendance\n1,91\n1,85", [enrolment("1", "PH", { attendance: "" })]);
  expect(changes).toEqual([]);
  expect(bad.map(({ row, found, problem }) => [row, found, problem])).toEqual([
    [2, "91", "two values"],
    [3, "85", "two values"],
  ]);
  expect(plan("ID,Attendance\n1,91\n1,91%", [enrolment("1", "PH", { attendance: "" })])).toMatchObject({
    bad: [],
    changes: [{}],
  });
});

test("a column that a formula fills is left alone and named", () => {
  const { changes, calculated } = plan("ID,Attendance\n1,91", [enrolment("1", "PH", { attendance: "=" })]);
  expect(changes).toEqual([]);
  expect(calculated).toEqual([{ sheet: "Physics", key: "attendance" }]);
});

test("a change is known by what it does, so it is the same after the sheet was sorted", () => {
  const ids = [2, 9].map((row) =>
    plan("ID,Attendance\n1,91", [enrolment("1", "PH", { attendance: 80 }, row)]).changes.map(changeId),
  );
  expect(ids[0]).toEqual(ids[1]);
});

const named = (learnerId: string, name: string, row: number): KnownRow => ({
  ...enrolment(learnerId, "PH", { attendance: "" }, row),
  name,
});
const three = [named("101", "Al Ash", 2), named("102", "Bo Birch", 3), named("103", "Zoë Farrell-Moss", 4)];
/** What becomes of one row of a file: filled, filled and told, or left with the reason. */
function becomes(headings: string, line: string, rows: readonly KnownRow[] = three) {
  const { changes, unmatched, renamed } = plan(`${headings},Attendance\n${line},60`, rows);
  const left = unmatched.map(({ why, here }) => (here === undefined ? why : `${why}: ${here}`));
  return [...changes.map(({ name }) => name), ...renamed.map(({ here }) => `not ${here}`), ...left];
}

test("a file that was sorted without its IDs fills nobody's row", () => {
  const { changes, unmatched } = plan("Student ID,Surname,Forename,Attendance\n101,Birch,Bo,60\n102,Ash,Al,97", three);
  expect(changes).toEqual([]);
  expect(unmatched.map(({ row, why, here }) => [row, why, here])).toEqual([
    [2, "another name", "Al Ash"],
    [3, "another name", "Bo Birch"],
  ]);
});

test.each([
  ["Student ID,Name", "101,Birch"],
  ["Student ID,Name", "101,Bo Birch"],
  ["Student ID,Name", '101,"Birch, Bo"'],
  ["Student ID,Name", "101,B Birch"],
  ["Student ID,Name", "101,BIRCH Bo James"],
  ["Student ID,Name", "101,Zara Khan"],
  ["Student ID,Surname", "101,Moss"],
])("%s %s is somebody else's name than the ID's", (headings, line) => {
  expect(becomes(headings, line)).toEqual(["another name: Al Ash"]);
});

test.each([
  ["Student ID,Name", "101,Ash"],
  ["Student ID,Name", "101,ASH Albert"],
  ["Student ID,Name", '101,"Ash, A."'],
  ["Student ID,Name", "101,Miss Al Marie Ash"],
  ["Student ID,Name", "101,Bert Ash"],
  ["Student ID,First name", "101,Al"],
  ["Student ID,Surname", "101,"],
])("%s %s may be Al Ash", (headings, line) => {
  expect(becomes(headings, line)).toEqual(["Al Ash"]);
});

test("accents, a half of a double name and a slip are the same name", () => {
  for (const name of ["Zoe Farrell", "Farrell Moss Zoe", "ZOE MOSS", "Zoé Farell"])
    expect([name, becomes("Student ID,Name", `103,${name}`)]).toEqual([name, ["Zoë Farrell-Moss"]]);
});

test("another surname that nobody else has may be a change of name: the ID stands, and it is told", () => {
  expect(becomes("Student ID,Surname,First name", "101,Khan,Al")).toEqual(["Al Ash", "not Al Ash"]);
  expect(becomes("Student ID,Surname", "101,Khan")).toEqual(["Al Ash", "not Al Ash"]);
  expect(becomes("Student ID,Name", "101,Khan", [named("101", "", 2)])).toEqual([""]);
});

test("a brother's name is his own", () => {
  const brothers = [named("101", "Al Ash", 2), named("102", "Bo Ash", 3)];
  expect(becomes("Student ID,Surname,First name", "101,Ash,Bo", brothers)).toEqual(["another name: Al Ash"]);
});

test("a name that another learner has to the letter is no slip or short form of this one", () => {
  const alike = [named("101", "Jo Browne", 2), named("102", "Jo Brown", 3), named("103", "Sam Ash", 4)];
  expect(becomes("Student ID,Name", "101,Jo Brown", alike)).toEqual(["another name: Jo Browne"]);
  expect(becomes("Student ID,Name", "101,Jo Browne", alike)).toEqual(["Jo Browne"]);
  expect(becomes("Student ID,Name", "103,Samuel Ash", alike)).toEqual(["Sam Ash"]);
});
