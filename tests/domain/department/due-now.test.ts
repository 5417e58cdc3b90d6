import { dueNow } from "../../../src/domain/department/year/due-now";
import { phaseOn } from "../../../src/domain/department/year/phases";
import { usualKeyDates } from "../../../src/domain/department/year/usual-key-dates";
import { departmentOf, enrolmentOf, marksOf } from "../../support/department";

test.each([
  ["2026-09-01", /^September/],
  ["2026-10-12", /^September/],
  ["2026-10-13", /^October/],
  ["2026-12-31", /^October/],
  ["2027-01-01", /^January/],
  ["2027-03-31", /^January/],
  ["2027-04-01", /^April/],
  ["2027-06-01", /^June/],
  ["2027-08-31", /^June/],
])("%s belongs to the part of the year of college policy 6", (day, phase) => {
  expect(phaseOn(day)).toMatch(phase);
});

test.each(["2026-09-01", "2026-01-01", "2026-08-01"])(
  "the usual dates of a year from %s on lie in that year",
  (start) => {
    const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
    for (const { from, until } of usualKeyDates({ year, month, day })) {
      expect(from >= start && from < `${year + 1}${start.slice(4)}`).toBe(true);
      expect(until === "" || until > from).toBe(true);
    }
  },
);

const points = [
  { row: 2, name: "Autumn", opens: "2026-01-01", deadline: "2026-01-20", reviewPeriod: "First review" },
  { row: 3, name: "Spring", opens: "2026-03-01", deadline: "2026-03-20", reviewPeriod: "Second review" },
];
const everyone = { teaches: () => true, tutors: () => true };
const assessments = ["Test", "Mock"].map((code, at) => {
  const dataPoint = at === 0 ? "Autumn" : "Spring";
  return { row: 2, code, title: "", course: "", type: "", maxMark: 20, weight: 1, date: "", dataPoint };
});
const department = departmentOf({
  enrolments: ["A", "B"].map((learnerId) => enrolmentOf({ learnerId, marks: marksOf({ Test: null, Mock: null }) })),
  dataPoints: points,
  assessments,
});

test("marks of a data point that has opened and learners not yet reviewed are due of whose they are; what opens later is not", () => {
  expect(dueNow(department, [], everyone)).toEqual([
    { kind: "Marks", name: "Autumn", forWhom: "PH1", by: "2026-01-20", waiting: 2 },
    { kind: "Reviews", name: "First review", forWhom: "A. Whitlock", by: "2026-01-20", waiting: 2 },
  ]);
  const teacher = { teaches: (name: string) => name === "S. Okonjo", tutors: () => false };
  expect(dueNow(department, [], teacher).map(({ kind }) => kind)).toEqual(["Marks"]);
  expect(dueNow(department, [], { teaches: () => false, tutors: () => false })).toEqual([]);
});

test("marks of a past data point stay due until they are in, its reviews until the next period", () => {
  const late = { ...department, today: "2026-03-02" };
  expect(dueNow(late, [], everyone).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "Marks Autumn",
    "Marks Spring",
    "Reviews Second review",
  ]);
});

test.each([
  ["2026-02-12", "", true],
  ["2026-02-13", "", false],
  ["2026-01-15", "", true],
  ["2026-01-14", "", false],
  ["2026-01-01", "2026-01-15", true],
  ["", "2026-01-15", false],
])("a key date from %s until %s is named on 15 January: %s", (from, until, isNamed) => {
  const named = dueNow(departmentOf(), [{ kind: "Exams", name: "", from, until, forWhom: "" }], everyone);
  expect(named.map(({ name }) => name)).toEqual(isNamed ? ["Exams"] : []);
});
