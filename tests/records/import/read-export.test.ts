import { allTargets } from "../../../src/records/import/targets";
import { readDelimited } from "../../../src/records/import/delimited-text";
import { findExportColumns, withChoices } from "../../../src/records/import/find-export-columns";
import { otherHeadingRows } from "../../../src/records/import/heading-rows-below";
import { identityColumns } from "../../../src/records/import/known-headings";
import { readExport } from "../../../src/records/import/read-export";
import { headingKey } from "../../../src/domain/text/heading-key";

const usesIn = (line: string) => findExportColumns([line.split(",")])?.columns.map(({ use }) => use);

function read(text: string) {
  const table = readDelimited(text);
  const headings = findExportColumns(table.rows);
  if (!headings) throw new Error("No headings.");
  return readExport(table, headings);
}
const valuesIn = (text: string) => read(text).rows.map(({ values }) => Object.fromEntries(values));

test.each([
  ["Adno,Surname,Forename,Reg,% Attend", ["learnerId", "surname", "firstName", "", "attendance"]],
  [
    "Arbor Student ID,Legal First Name,Legal Last Name,Attendance %",
    ["learnerId", "firstName", "surname", "attendance"],
  ],
  ["PersonCode,CourseCode,Attendance,Punctuality", ["learnerId", "course", "attendance", "punctuality"]],
  ["StudentRefNo,Student Name,Overall attendance %,Causes for concern", ["learnerId", "fullName", "attendance", ""]],
  [
    "School ID,Full name,DOB,GCSE English Language,GCSE Mathematics",
    ["learnerId", "fullName", "dateOfBirth", "gcseEnglish", "gcseMaths"],
  ],
  ["LearnRefNumber,BKSB English,BKSB Maths,KS4 APS", ["learnerId", "diagnosticEnglish", "diagnosticMaths", "prior"]],
])("the headings %s are read", (line, uses) => {
  expect(usesIn(line)).toEqual(uses);
});

test("no heading means two columns", () => {
  const names = [...Object.values(identityColumns), ...allTargets].flatMap(({ header, aliases }) => [
    ...new Set([header, ...aliases].map(headingKey)),
  ]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("the college's own number is the ID, and a national one only where there is no other", () => {
  expect(usesIn("ULN,Student ID,Attendance")).toEqual(["", "learnerId", "attendance"]);
  expect(usesIn("ULN,Attendance")).toEqual(["learnerId", "attendance"]);
});

test("titles above the headings are passed over; where no headings are known a person says what each column is", () => {
  const rows = readDelimited("Attendance summary\nFrom 01/09/2025\n\nStudent ID,Attendance\n1,90").rows;
  expect(findExportColumns(rows)?.row).toBe(4);
  expect(findExportColumns(readDelimited("1,90\n2,91").rows)).toEqual({
    row: 0,
    hasMarks: false,
    columns: [
      { column: 0, heading: "A", use: "" },
      { column: 1, heading: "B", use: "" },
    ],
  });
  expect(findExportColumns(readDelimited("nothing here").rows)).toBeUndefined();
});

test("a column can be chosen by hand, and gives up its use elsewhere", () => {
  const headings = findExportColumns([["Student ID", "Attendance", "Att this term"]]);
  if (!headings) throw new Error("No headings.");
  const chosen = withChoices(headings, [{ column: 2, use: "attendance" }]);
  expect(chosen.columns.map(({ use }) => use)).toEqual(["learnerId", "", "attendance"]);
});

test("percentages are read as 92, 92% and 92,5; a column of fractions as fractions", () => {
  expect(valuesIn("ID;Attendance\n1;92\n2;92%\n3;92,5\n4;0\n5;100")).toEqual(
    [92, 92, 92.5, 0, 100].map((attendance) => ({ attendance })),
  );
  expect(valuesIn("ID,Attendance\n1,0.92\n2,1\n3,88%")).toEqual([92, 100, 88].map((attendance) => ({ attendance })));
});

test("0.92 among percentages could mean two things, so the row is left out and said to be bad", () => {
  const { rows, bad } = read("ID,Attendance\n1,92\n2,0.92\n3,95");
  expect(rows.map(({ row }) => row)).toEqual([2, 4]);
  expect(bad).toEqual([{ row: 3, heading: "Attendance", found: "0.92", problem: "share or percentage" }]);
});

test.each([
  ["Attendance", "101", "no percentage"],
  ["Attendance", "good", "no percentage"],
  ["Attendance", "-4", "no percentage"],
  ["Behaviour", "2.5", "no count"],
  ["Behaviour", "-1", "no count"],
  ["Average GCSE", "58", "no GCSE average"],
  ["GCSE maths", "Pass", "no GCSE grade"],
  ["Diagnostic maths", "x".repeat(61), "no text"],
])("%s %s keeps its row out: %s", (heading, cell, problem) => {
  const { rows, bad } = read(`ID,${heading}\n7,${cell}`);
  expect(rows).toEqual([]);
  expect(bad).toMatchObject([{ row: 2, heading, problem }]);
});

test("grades are kept as the scale writes them, and dates of birth are read day first", () => {
  const [row] = read("ID,DOB,GCSE English,GCSE maths\n7,24/06/2008 00:00:00,a*,5-4").rows;
  expect(row?.born).toBe("2008-06-24");
  expect(Object.fromEntries(row?.values ?? [])).toEqual({ gcseEnglish: "A*", gcseMaths: "5-4" });
});

test("an empty cell, a dash and N/A are nothing: they never clear what stands in the sheet", () => {
  expect(valuesIn("ID,Attendance,Behaviour\n1,,3\n2,-,N/A\n3,90,")).toEqual([{ behaviour: 3 }, {}, { attendance: 90 }]);
});

test("a row for nobody, one with a cell too many and one with an open quotation mark are each named", () => {
  const { rows, bad } = read('ID,Attendance\n,91\n1,2,92\n3,93\n4,"94\n5,95');
  expect(rows.map(({ learnerId }) => learnerId)).toEqual(["3"]);
  expect(bad.map(({ row, problem }) => [row, problem])).toEqual([
    [2, "no learner"],
    [3, "too many cells"],
    [5, "open quote"],
  ]);
});

const sessions = (attended: string, possible: string) =>
  read(`Student ID,Sessions attended,Possible sessions\n1,${attended},${possible}`);

test.each<[string, string, number | undefined]>([
  ["45", "50", 90],
  ["1", "3", 33.3],
  ["0", "50", 0],
  ["50", "50", 100],
  ["0", "0", undefined],
  ["", "50", undefined],
  ["45", "", undefined],
  ["-", "n/a", undefined],
])("%p sessions attended of %p possible are an attendance of %p", (attended, possible, expected) => {
  const { rows, bad } = sessions(attended, possible);
  expect([rows[0]?.values.get("attendance"), bad]).toEqual([expected, []]);
});

test.each([
  ["51", "50"],
  ["-1", "50"],
  ["90%", "100"],
  ["45", "100%"],
  ["many", "50"],
  ["45", "many"],
])("%p sessions attended of %p possible cannot be", (attended, possible) => {
  expect(sessions(attended, possible)).toMatchObject({
    rows: [],
    bad: [{ row: 2, heading: "Sessions attended", found: attended, problem: "no sessions" }],
  });
});

const table = (text: string) => {
  const delimited = readDelimited(text);
  const headings = findExportColumns(delimited.rows);
  if (!headings) throw new Error("No headings.");
  const { rows, bad } = readExport(delimited, headings);
  return [rows.map(({ learnerId }) => learnerId), bad, otherHeadingRows(delimited.rows, headings)];
};

test("a second table ends the first, above and below, and is named", () => {
  expect(table("Student ID,Attendance\n101,60\n\nStudent ID,Punctuality\n102,50")).toEqual([["101"], [], [4]]);
  expect(table("Student ID,Attendance\n101,60\nSurname,Adm no,Lates\nAsh,102,50")).toEqual([["101"], [], [3]]);
  expect(table("Student ID,Attendance\n101,60\nStudent ID,Attendance,Punctuality\n102,50,60")).toEqual([
    ["102"],
    [],
    [1],
  ]);
});

test("the same headings on every page, and two rows of headings, are one table", () => {
  expect(table("Student ID,Attendance\n101,60\nSTUDENT ID,Attendance\n102,50")).toEqual([["101", "102"], [], []]);
  expect(table("Student ID,Student name,Attendance\nID,Name,Present\n102,Ash,50")).toEqual([["102"], [], []]);
});

test("a learner's row is no row of headings, whatever its words", () => {
  expect(table("Student ID,Course,BKSB English\nA1,GCSE English,Level 1\nB2,Maths GCSE,No")).toEqual([
    ["A1", "B2"],
    [],
    [],
  ]);
});
