import { reportPaper } from "../../../sidebar/paper/report-paper";
import { reportOf } from "../../../src/domain/reports/department-report";
import { reportedDepartment } from "../../domain/reports/reported-department";
import { saidBy } from "./said-by";

const department = reportOf("department", "Science", reportedDepartment());

test("Each part of the department's report has its heading, columns, figures, place and definitions", () => {
  const said = saidBy(reportPaper(department));
  expect(said.slice(0, said.indexOf("[1] learners: Learners with a row in a tracker, each once"))).toEqual([
    "Department report",
    "Science",
    "As of: 15 January 2026",
    "== Learners, risk tiers and progress",
    "first, the rest in the tab Summary; without rows: No tracker holds a learner.",
    "Course | Learners [1] # | Red [2] # | Amber [2] # | Not enough data [2] # | On track [2] # | Average gap [3] # | Missing marks [4] # | Overdue reviews [5] #",
    "All courses | 20 | 4 | 0 | 0 | 16 | 0.00 | 0 | 0",
    "CH | 8 | 0 | 0 | 0 | 8 | 1.00 | 0 | 0",
    "PH | 12 | 4 | 0 | 0 | 8 | -0.67 | 0 | 0",
    "== Progress bands: enrolments by course",
    "the rest in the tab Summary",
    "Exceeding | Expected | Satisfactory | Limited",
    "CH | 0 | 8 | 0 | 0",
    "PH | 0 | 7 | 0 | 5",
    "== Scorecard",
    "first, the rest in the tab Scorecard; without rows: No indicator can be measured yet.",
    "Indicator | Now [6] # | Baseline [7] # | Target [8] # | Rating [9] #",
    "Attendance % [10] | 85.0 | 88.0 | 95.0 | R",
    "At-risk learners with an action % [11] | 0.0 |  |  | no target",
    "== Exceptions: indicators that are red",
    "later, the rest in the tab Scorecard; without rows: No indicator is red.",
    "Indicator | Commentary [12] | Still missing [13]",
    "Attendance % | Trains were late | no action",
    "== Groups",
    "later, the rest in the tab Groups; without rows: Nothing is recorded by which groups could be compared.",
    "Group | Gap to MEG (grades) [14] # | less the others [15] # | Attendance % [14] # | less the others [15] # | Flagged Amber or Red % [14] # | less the others [15] # | Flagged Red % [14] # | less the others [15] #",
    "All learners | 0.00 |  | 85.0 |  | 20.0 |  | 20.0 | ",
    "Disadvantaged | -1.00 | -1.67 | 85.0 | 0.0 | 50.0 | 50.0 | 50.0 | 50.0",
    "Disadvantage: All others | 0.67 | 1.67 | 85.0 | 0.0 | 0.0 | -50.0 | 0.0 | -50.0",
    "SEND | withheld |  | withheld |  | withheld |  | withheld | ",
    "SEND: All others | withheld |  | withheld |  | withheld |  | withheld | ",
    "== What the support changed",
    "later, the rest in the tab Impact; without rows: No kind of support is logged yet that eight learners or more had.",
    expect.stringMatching(/^Support \| Matched /),
    "== How this is worked out",
    "the rest in the copy kept as a tab",
  ]);
  expect(said.filter((line) => line.startsWith("["))).toHaveLength(15);
  expect(said.at(-2)).toBe("[15] group-difference: The mean to its left less that of all other learners");
  expect(said.at(-1)).toBe(
    "For heads of department and leaders. No learner is named. Groups of seven or fewer are withheld.",
  );
});

test("Governors get a report of their own kind, over all courses", () => {
  const said = saidBy(reportPaper(reportOf("governors", "Science", reportedDepartment())));
  expect(said[0]).toBe("Report for governors");
  expect(said.slice(6, 11)).toEqual([
    "All courses | 20 | 4 | 0 | 0 | 16 | 0.00 | 0 | 0",
    "== Progress bands: enrolments",
    "the rest in the tab Summary",
    "Exceeding | Expected | Satisfactory | Limited",
    "All courses | 0 | 15 | 0 | 5",
  ]);
  expect(said.at(-1)).toBe(
    "For governors. No learner and no colleague is named. Groups of seven or fewer are withheld.",
  );
});

test("A column of which nothing is known in any row is left out, and the bands stand behind the first table", () => {
  const [first] = department.tables;
  const columns = first!.columns.slice(0, 3);
  const tables = [{ ...first!, columns, rows: [{ name: "PH", values: [12, null] }] }];
  expect(saidBy(reportPaper({ ...department, tables })).slice(3, 8)).toEqual([
    "== Learners, risk tiers and progress",
    "first, the rest in the tab Summary; without rows: No tracker holds a learner.",
    "Course | Learners [1] #",
    "PH | 12",
    "== Progress bands: enrolments by course",
  ]);
  expect(saidBy(reportPaper({ ...department, tables: [] }))[3]).toBe("== Progress bands: enrolments by course");
});
