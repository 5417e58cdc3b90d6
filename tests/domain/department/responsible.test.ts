import { findDataProblems } from "../../../src/domain/department/checks/find-data-problems";
import { colleagueFinder, headsOf, responsibility } from "../../../src/domain/department/responsible";
import { actionOf, departmentOf, enrolmentOf, learnerOf, planOf } from "../../support/department";

const colleague = (name: string, email: string, role = "Tutor") => ({ row: 2, name, email, role, groups: "" });
const staff = [
  colleague("Ms Oak", "oak@college.example"),
  colleague("Mr Elm", "elm@college.example"),
  colleague("Oak, Jane", "jane@college.example", "Teacher"),
  colleague("Ms Head", "head@college.example", "Head of Department, Science"),
  colleague("", "noname@college.example"),
];

test.each([
  ["Ms Oak", ["Ms Oak"], []],
  [" ms  OAK ", ["Ms Oak"], []],
  ["Ms Oak / Mr Elm", ["Ms Oak", "Mr Elm"], []],
  ["Ms Oak and Mr Elm", ["Ms Oak", "Mr Elm"], []],
  ["Ms Oak & Mr Elm; Ms Oak", ["Ms Oak", "Mr Elm"], []],
  ["Ms Oak, Mr Elm", ["Ms Oak", "Mr Elm"], []],
  ["elm@college.example", ["Mr Elm"], []],
  ["Elm@College.example, oak@college.example", ["Mr Elm", "Ms Oak"], []],
  ["Oak, Jane", ["Oak, Jane"], []],
  ["Oak, Jane / Mr Elm", ["Oak, Jane", "Mr Elm"], []],
  ["noname@college.example", ["noname@college.example"], []],
  ["Ms Oak / Mr Gone", ["Ms Oak"], ["Mr Gone"]],
  ["Alexandra Anderson", [], ["Alexandra Anderson"]],
  ["", [], []],
  ["-", [], []],
])("%j names %j, and nobody known as %j", (cell, known, unknown) => {
  expect(colleagueFinder(staff)(cell)).toEqual({ known, unknown });
});

test("what names nobody of the Staff tab is the tutor's and the head of department's, and never nobody's", () => {
  expect(headsOf(staff)).toEqual(["Ms Head"]);
  const whose = (named: string, tutor = "") =>
    ["Ms Oak", "Mr Elm", "Ms Head"].filter((me) => responsibility(staff, me)(named, tutor));
  expect(whose("Ms Oak and Mr Elm")).toEqual(["Ms Oak", "Mr Elm"]);
  expect(whose("Mr Gone", "Ms Oak")).toEqual(["Ms Oak", "Ms Head"]);
  expect(whose("", "Mr Elm / Ms Oak")).toEqual(["Ms Oak", "Mr Elm", "Ms Head"]);
  expect(whose("Mr Gone", "Ms Left")).toEqual(["Ms Head"]);
  expect(whose("Ms Oak / Mr Gone", "Mr Elm")).toEqual(["Ms Oak"]);
});

describe("Data checks names whoever is not in Staff", () => {
  const found = (parts: Parameters<typeof departmentOf>[0]) =>
    findDataProblems(departmentOf({ staff, ...parts }))
      .filter(({ check }) => check === "Not in Staff")
      .map(({ tab, row, header, found: what }) => [tab, row, header, what]);

  test("as owner of what is open, as staff of a plan, as tutor", () => {
    const actions = [
      actionOf({ owner: "Mr Gone", row: 2 }),
      actionOf({ owner: "Mr Gone", row: 3, status: "Closed" }),
      actionOf({ owner: "Ms Oak / Mr Gone", row: 4 }),
      actionOf({ owner: "", row: 5 }),
      actionOf({ owner: "Ms Oak / elm@college.example", row: 6 }),
    ];
    const plans = [
      planOf({ staff: "Mr Elm (mentor), Ms Oak", row: 2, start: "2026-01-01" }),
      planOf({ staff: "A mentor", row: 3, start: "2026-01-01" }),
    ];
    expect(found({ actions, plans })).toEqual([
      ["Interventions", 2, "Owner", "Mr Gone"],
      ["Interventions", 4, "Owner", "Mr Gone"],
      ["Interventions", 5, "Owner", "nobody"],
      ["Plans", 3, "Named staff", "A mentor"],
    ]);
  });

  test("once for each tab where it is a tutor of many; and nobody while the Staff tab is empty", () => {
    const enrolments = [2, 3, 4].map((row) => enrolmentOf({ row, learnerId: `L${row}`, tutor: "Mr Gone" }));
    const learners = [learnerOf({ learnerId: "L2", tutor: "Ms Oak" })];
    expect(found({ enrolments, learners })).toEqual([["Physics", 2, "Tutor", "Mr Gone, in 3 rows"]]);
    expect(found({ enrolments, learners, staff: [] })).toEqual([]);
  });
});
