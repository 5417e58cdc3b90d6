import { reportOf } from "../../../src/domain/reports/department-report";
import { figuresOf } from "../../../src/domain/reports/figures-of";
import { definitionsOf, type ReportTable } from "../../../src/domain/reports/report";
import { reportedDepartment } from "./reported-department";

const department = reportOf("department", "Science", reportedDepartment());
const governors = reportOf("governors", "Science", reportedDepartment());

const tableOf = (report: typeof department, part: ReportTable["part"]) => {
  const table = report.tables.find((one) => one.part === part);
  if (!table) throw new Error(`No table ${part}.`);
  return table;
};
const cell = (table: ReportTable, row: string, column: string) =>
  table.rows.find(({ name }) => name === row)?.values[table.columns.findIndex(({ name }) => name === column)];

test("the department report counts learners and tiers over all courses and for each", () => {
  const courses = tableOf(department, "courses");
  expect(courses.rows.map(({ name }) => name)).toEqual(["All courses", "CH", "PH"]);
  expect(cell(courses, "All courses", "Learners")).toBe(20);
  expect(cell(courses, "All courses", "Red")).toBe(4);
  expect(cell(courses, "PH", "Red")).toBe(4);
  expect(cell(courses, "CH", "Average gap")).toBe(1);
});

test("governors are given the department as a whole, and neither report names a learner or a colleague", () => {
  expect(tableOf(governors, "courses").rows.map(({ name }) => name)).toEqual(["All courses"]);
  expect(governors.bands.courses.map(({ name }) => name)).toEqual(["All courses"]);
  for (const report of [department, governors]) expect(JSON.stringify(report)).not.toMatch(/Surname|Example|L1/);
});

test("a red indicator is an exception, with what was typed about it and what is still missing", () => {
  expect(cell(tableOf(department, "scorecard"), "Attendance %", "Rating")).toBe("R");
  const exceptions = tableOf(department, "exceptions");
  expect(exceptions.rows).toHaveLength(1);
  expect(exceptions.rows[0]).toMatchObject({ name: "Attendance %", values: ["Trains were late", "", "no action"] });
});

test("an indicator about which nothing is known is left out", () => {
  expect(tableOf(department, "scorecard").rows.map(({ name }) => name)).not.toContain("Level 1 %");
});

test("groups of five or fewer are withheld, and the group beside them with them", () => {
  const groups = tableOf(department, "groups");
  expect(cell(groups, "SEND", "Attendance %")).toBe("withheld");
  expect(cell(groups, "SEND: All others", "Attendance %")).toBe("withheld");
  expect(cell(groups, "Disadvantaged", "Gap to MEG (grades)")).toBe(-1);
  expect(cell(groups, "Disadvantage: All others", "Gap to MEG (grades)")).toBeCloseTo(8 / 12);
});

test("bands are counted for each course", () => {
  expect(department.bands).toEqual({
    bands: ["Exceeding", "Expected", "Satisfactory", "Limited"],
    courses: [
      { name: "CH", counts: [0, 8, 0, 0] },
      { name: "PH", counts: [0, 7, 0, 5] },
    ],
  });
});

test("every figure of the list has a definition that the report names", () => {
  const known = new Set(definitionsOf(department).map(({ id }) => id));
  const figures = figuresOf(department);
  expect(figures.length).toBeGreaterThan(40);
  for (const { definition, text } of figures) {
    expect(definition.split(": ").filter((id) => !known.has(id))).toEqual([]);
    expect(text).not.toBe("");
  }
});

test("the list gives figures as they are shown, and leaves out what is not known", () => {
  const figures = figuresOf(department);
  const gap = figures.find(({ of, figure }) => of === "Disadvantage: All others" && figure === "Gap to MEG (grades)");
  expect(gap?.value).toBe(0.67);
  expect(figures.filter(({ value }) => value === "")).toEqual([]);
  expect(figures.some(({ of, figure }) => of === "PH" && figure === "Value added")).toBe(false);
});

test("no definition is named of a column in which nothing is known", () => {
  const ids = definitionsOf(department).map(({ id }) => id);
  expect(ids).toContain("baseline");
  expect(ids).not.toContain("previous");
  expect(ids).not.toContain("value-added-score");
});

test("what is not known stays unknown on its way to the page", () => {
  expect(definitionsOf(JSON.parse(JSON.stringify(department)) as typeof department)).toEqual(definitionsOf(department));
});
