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
