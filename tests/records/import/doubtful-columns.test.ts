import { readDelimited } from "../../../src/records/import/delimited-text";
import { findExportColumns, withChoices } from "../../../src/records/import/find-export-columns";

/** Each column behind the ID: what it is read as, or why it is not. */
function readAs(text: string, choices: Parameters<typeof withChoices>[1] = []) {
  const found = findExportColumns(readDelimited(text).rows);
  if (!found) throw new Error("No headings.");
  return withChoices(found, choices)
    .columns.slice(1)
    .map(({ use, doubt }) => (doubt ? `? ${doubt}` : use));
}
const file = (headings: string, ...rows: string[]) =>
  [`Student ID,${headings}`, ...rows.map((row, place) => `${101 + place},${row}`)].join("\n");

test.each([
  "Attendance (out of 120)",
  "Attendance (120)",
  "Attendance (target)",
  "Attendance (hours)",
  "Attendance (sessions missed)",
  "Attendance (class average)",
  "Attendance (last year)",
  "Attendance (last 4 weeks)",
  "Attendance (Ph1)",
  "Attendance / Target",
  "Punctuality (mins late)",
  "Punctuality (lates)",
  "Punctuality (late %)",
  "Behaviour (points)",
  "Behaviour incidents (positive)",
  "Average GCSE (predicted)",
  "GCSE English (target)",
  "Diagnostic maths (target)",
])("%s is not read until somebody says what it is", (heading) => {
  expect(readAs(file(heading, "5", "4", "6"))).toEqual(["? aside"]);
});

test.each([
  ["Attendance (%)", "attendance"],
  ["Attendance (to date)", "attendance"],
  ["Attendance % (01/09/2026 - 28/11/2026)", "attendance"],
  ["Attendance to 28 Nov", "attendance"],
  ["Attendance (to 28 Nov)", "attendance"],
  ["Attendance (Autumn term)", "attendance"],
  ["Attendance (weeks 1-12)", "attendance"],
  ["Attendance (2026/27)", "attendance"],
  ["Attendance (actual)", "attendance"],
  ["Presenoldeb / Attendance", "attendance"],
  ["Punctuality (Prydlondeb)", "punctuality"],
  ["Online engagement (Moodle)", "online"],
  ["Behaviour incidents (negative)", "behaviour"],
  ["Behaviour (number of incidents)", "behaviour"],
  ["Average GCSE (points)", "prior"],
  ["Average GCSE (9-1)", "prior"],
  ["GCSE English (language)", "gcseEnglish"],
  ["GCSE maths (9-1)", "gcseMaths"],
  ["Diagnostic maths (level)", "diagnosticMaths"],
])("%s is %s without a question", (heading, use) => {
  expect(readAs(file(heading, "5", "4", "6"))).toEqual([use]);
});

test("beside a target or a positive count the learner's own figure is read, wherever it stands", () => {
  expect(readAs(file("Attendance (target),Attendance (actual)", "95,60"))).toEqual(["", "attendance"]);
  expect(readAs(file("Attendance (actual),Attendance (target)", "60,95"))).toEqual(["attendance", ""]);
  expect(readAs(file("Attendance (class average),Attendance", "95,60"))).toEqual(["", "attendance"]);
  expect(readAs(file("Behaviour incidents (positive),Behaviour incidents (negative)", "0,7"))).toEqual([
    "",
    "behaviour",
  ]);
  expect(readAs(file("Attendance (possible),Attendance (actual)", "130,90", "120,95"))).toEqual([
    "possible",
    "? counts",
  ]);
});

test.each([
  "Attendance (Autumn),Attendance (Spring)",
  "Attendance wk 1,Attendance wk 2",
  "Attendance to 12 Oct,Attendance to 14 Nov",
  "Attendance,Attendance",
  "Attendance %,YTD attendance",
  "Attendance (to date),Attendance (Ph1)",
  "Behaviour incidents,Behaviour incidents",
])("of %s none is read where they differ, and the filled or equal one is", (headings) => {
  expect(readAs(file(headings, "5,60", "6,97"))).toEqual(["? several", "? several"]);
  expect(readAs(file(headings, "5,5", "6,6"))).toEqual([expect.stringMatching(/attendance|behaviour/), ""]);
  expect(readAs(file(headings, "5,", "6,"))).toEqual([expect.stringMatching(/attendance|behaviour/), ""]);
  const [use] = readAs(file(headings, "5,", "6,"));
  expect(readAs(file(headings, ",5", ",6"))).toEqual(["", use]);
  expect(readAs(file(headings, "5,-", "6,n/a"))).toEqual([use, ""]);
  expect(readAs(file(headings, "5,60", "6,97"), [{ column: 2, use: use as "attendance" }])).toEqual(["", use]);
});

test("of two sessions attended none is read, and a column that is only known by other words is none of several", () => {
  expect(readAs(file("Sessions attended,Possible sessions,Sessions attended", "9,10,5", "8,10,6"))).toEqual([
    "? several",
    "possible",
    "? several",
  ]);
  expect(readAs(file("Behaviour incidents,Sanctions", "5,60", "6,97"))).toEqual(["behaviour", ""]);
});

test("an assessment that stands twice with other marks is read from neither, and one of another maximum is another", () => {
  const work = [{ code: "Test 2 (50)", maxMark: 50 }];
  const usesOf = (headings: string) =>
    findExportColumns(readDelimited(file(headings, "20,45", "21,40")).rows, work)?.columns.map(
      ({ use, doubt = "" }) => use + doubt,
    );
  expect(usesOf("Test 2 (50),Test 2 (50)")).toEqual(["learnerId", "several", "several"]);
  expect(usesOf("Test 2 (50),Test 2 (60)")).toEqual(["learnerId", "mark Test 2 (50)", ""]);
  expect(usesOf("Test 2 (50),Test 2 (50) %")).toEqual(["learnerId", "mark Test 2 (50)", ""]);
});

describe("a second row of headings", () => {
  const work = [{ code: "Mock", maxMark: 50 }];
  const readBeside = (...lines: readonly string[]) => {
    const found = findExportColumns(readDelimited(lines.join("\n")).rows, work);
    return found?.columns.slice(1).map(({ use, doubt, fileMaximum }) => [doubt ? `? ${doubt}` : use, fileMaximum]);
  };

  test.each([
    ["%", ["Student ID,Mock", "ID,%", "101,30"]],
    ["a percentage above", [",Percentage,Raw", "Student ID,Mock,Essay", "101,30,20"]],
    ["last year above", [",Last year,Behaviour", "Student ID,Attendance %,Behaviour incidents", "101,95,0"]],
    ["a target above", [",Target", "Student ID,Attendance %", "101,95"]],
    ["lateness above", [",Late,Marks", "Student ID,Punctuality,Mock", "101,4,30"]],
  ])("that makes a column another figure is asked about: %s", (_what, lines) => {
    expect(readBeside(...lines)?.[0]).toEqual(["? aside", undefined]);
  });

  test.each([
    ["a maximum below", ["Student ID,Mock", ",/60", "101,30"]],
    ["a maximum above", [",out of 60,out of 20", "Student ID,Mock,Essay", "101,30,12"]],
    ["a row of nobody with nothing but numbers", ["Student ID,Mock", ",60", "101,30"]],
  ])("gives what the marks are out of: %s", (_what, lines) => {
    expect(readBeside(...lines)?.[0]).toEqual(["mark Mock", 60]);
  });

  test.each([
    ["the term above", [",Autumn term,Autumn term", "Student ID,Attendance %,Mock", "101,95,30"]],
    ["its own word above", [",Attendance,Marks", "Student ID,Attendance %,Mock", "101,95,30"]],
    ["a title above", ["Target list of 12A", "Student ID,Attendance %,Mock", "101,95,30"]],
    ["a learner who missed it below", ["Student ID,Attendance %,Mock", "a101,n/a,Missing", "a102,95,30"]],
  ])("that says nothing else changes nothing: %s", (_what, lines) => {
    expect(readBeside(...lines)).toEqual([
      ["attendance", undefined],
      ["mark Mock", undefined],
    ]);
  });
});

test.each([
  ["Mock,Out of", ["45,90", "30,90"], 90],
  ["Max mark,Mock", ["60,45", "60,30"], 60],
  ["Mock,Points", ["45,60", "30,60"], 60],
  ["Mock,Mock %", ["45,75", "30,50", "21,35", "15,25"], 60],
  ["Mock,%", ["45,75", "30,50", "21,35"], undefined],
  ["Mock,Behaviour points", ["45,60", "30,60"], undefined],
])("what stands beside marks says what they are out of: %s", (headings, rows, maximum) => {
  const work = [{ code: "Mock", maxMark: 50 }];
  const found = findExportColumns(readDelimited(file(headings, ...rows)).rows, work);
  expect(found?.columns.find(({ use }) => use === "mark Mock")?.fileMaximum).toBe(maximum);
});
