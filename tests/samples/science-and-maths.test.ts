import { categoryOf } from "../../src/domain/interventions/action-types";
import { cellsOf, readSample, type Row, rowsOf, trackerRowsOf } from "./read-sample";

const enrolments = trackerRowsOf("science-and-maths");
const learners = rowsOf("science-and-maths/learners.csv");
const assessments = rowsOf("science-and-maths/assessments.csv");
const courses = rowsOf("science-and-maths/courses.csv");
const codes = assessments.map((row) => row.Assessment ?? "");

const distinct = (rows: readonly Row[], heading: string) => [...new Set(rows.map((row) => row[heading] ?? ""))];
const startOf = (row: Row) => row["Average GCSE"] ?? row["Prior attainment"];
const marksOf = (row: Row) => codes.map((code) => row[code] ?? "");

test("at least 150 made-up learners stand on six courses, and every tracker says that they are made up", () => {
  expect(learners.length).toBeGreaterThanOrEqual(150);
  expect(distinct(enrolments, "Learner ID").toSorted()).toEqual(distinct(learners, "Learner ID").toSorted());
  expect([...new Set(enrolments.map((row) => `${row.Qualification} ${row.Subject}`))].toSorted()).toEqual([
    "A level Chemistry",
    "A level Further Mathematics",
    "A level Mathematics",
    "A level Physics",
    "BTEC Extended Certificate Applied Science",
    "GCSE resit Mathematics",
  ]);
  const trackers = readSample("science-and-maths").sheets.filter(({ role }) => role === "tracker");
  expect(trackers.length).toBeGreaterThan(1);
  for (const { file } of trackers) expect(cellsOf(`science-and-maths/${file}`)[0]?.[0]).toContain("Made-up learners");
});

test("each learner has one row in Learners, one on each course, and a name of their own", () => {
  expect(distinct(learners, "Learner ID")).toHaveLength(learners.length);
  expect(new Set(learners.map((row) => `${row.Surname} ${row["First name"]}`)).size).toBe(learners.length);
  expect(new Set(enrolments.map((row) => `${row["Learner ID"]} ${row.Course}`)).size).toBe(enrolments.length);
});

test("every course and assessment code is listed once, and some work carries no weight", () => {
  expect(distinct(courses, "Course")).toHaveLength(courses.length);
  expect(distinct(enrolments, "Course").toSorted()).toEqual(distinct(courses, "Course").toSorted());
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(distinct(assessments, "Weight")).size).toBeGreaterThan(2);
  expect(distinct(assessments, "Weight")).toContain("0");
});

test("a mark is a whole number up to the assessment's maximum, a code, or nothing yet", () => {
  for (const { Assessment: code = "", "Max mark": maximum } of assessments) {
    const marks = distinct(enrolments, code);
    expect(marks.filter((mark) => !/^(\d+|ABS|NS|EX|)$/.test(mark))).toEqual([]);
    expect(Math.max(...marks.map(Number).filter((mark) => !Number.isNaN(mark)))).toBeLessThanOrEqual(Number(maximum));
  }
  expect(distinct(enrolments, "Mock 2")).toEqual([""]);
  const all = enrolments.flatMap(marksOf);
  for (const code of ["ABS", "NS", "EX", ""]) expect(all).toContain(code);
});

test("shares are percentages, attitude runs from 1 to 4, and a concern is Yes or nothing", () => {
  for (const heading of ["Attendance %", "Punctuality %", "Online engagement %"]) {
    expect(distinct(enrolments, heading).filter((share) => !/^(\d{2}|100|)%?$/.test(share))).toEqual([]);
  }
  expect(distinct(enrolments, "Attitude to learning").toSorted()).toEqual(["", "1", "2", "3", "4"]);
  for (const heading of ["Wellbeing concern", "External concern", "Teacher concern"]) {
    expect(distinct(enrolments, heading).toSorted()).toEqual(["", "Yes"]);
  }
});

test("learners without prior attainment, learners with nothing recorded, adults, hybrid and online learners all occur", () => {
  const unknown = enrolments.filter((row) => startOf(row) === "").map((row) => row["Learner ID"]);
  const sources = learners.filter((row) => unknown.includes(row["Learner ID"]));
  expect(unknown.length).toBeGreaterThan(0);
  expect(distinct(sources, "Baseline source")).not.toContain("GCSE");
  expect(enrolments.some((row) => marksOf(row).every((mark) => mark === "") && row["Attendance %"] === "")).toBe(true);
  expect(distinct(learners, "Mode").toSorted()).toEqual(["Hybrid", "On site", "Online"]);
  const adults = learners.filter((row) => Number(row["Date of birth"]?.slice(-4)) <= 2006);
  expect(distinct(adults, "Parent-contact consent").toSorted()).toEqual(["No", "Yes"]);
});

test("an online or hybrid learner has an online engagement, another has none", () => {
  for (const row of enrolments.filter((one) => one["Attendance %"] !== "")) {
    const mode = learners.find((one) => one["Learner ID"] === row["Learner ID"])?.Mode;
    expect([row["Learner ID"], row["Online engagement %"] !== ""]).toEqual([row["Learner ID"], mode !== "On site"]);
  }
});

test("an agreed grade says who agreed it and why, and forecasts are grades of the course", () => {
  const agreed = enrolments.filter((row) => row["Agreed MEG"] !== "");
  expect(agreed.length).toBeGreaterThan(5);
  for (const row of agreed) expect(row["Agreed by"] !== "" && row["Agreed because"] !== "").toBe(true);
  const forecast = enrolments.filter((row) => row.Forecast !== "");
  expect(forecast.length).toBeGreaterThan(100);
  for (const row of forecast) {
    const boundaries = courses.find(({ Course }) => Course === row.Course)?.["Grade boundaries"] ?? "";
    expect([...boundaries.split(", ").map((part) => part.split(" ")[0]), "U"]).toContain(row.Forecast);
  }
});

test("whoever resits mathematics holds the grade that stands as the starting point, below 4", () => {
  for (const row of enrolments.filter(({ Course }) => Course === "GM")) {
    const held = learners.find((one) => one["Learner ID"] === row["Learner ID"])?.["GCSE maths"];
    expect(row["Prior attainment"]).toBe(held);
    expect(["1", "2", "3", ""]).toContain(held);
  }
});

describe("what was kept and done in the year", () => {
  const snapshots = rowsOf("science-and-maths/snapshots.csv");
  const actions = rowsOf("science-and-maths/interventions.csv");

  test("each data point that was kept has every learner and course once", () => {
    const key = (row: Row) => `${row["Learner ID"]} ${row.Course}`;
    const enrolments = trackerRowsOf("science-and-maths").map(key).toSorted();
    for (const point of ["Baseline", "First review"])
      expect(
        snapshots
          .filter((row) => row["Data point"] === point)
          .map(key)
          .toSorted(),
      ).toEqual(enrolments);
  });

  test("more learners are at risk in December than in September, and most of those in Red have an action", () => {
    const at = (point: string, tier: string) =>
      snapshots.filter((row) => row["Data point"] === point && row["Risk tier"] === tier);
    expect(at("First review", "Red").length).toBeGreaterThan(at("Baseline", "Red").length);
    const supported = new Set(actions.map((row) => row["Learner ID"]));
    const red = at("First review", "Red");
    expect(red.filter((row) => supported.has(row["Learner ID"])).length / red.length).toBeGreaterThan(0.5);
  });

  test("every action is of the policy's list, begins on a weekday after the snapshot, and is reviewed after it begins", () => {
    for (const row of actions) {
      const [start = "", review = ""] = [row.Start?.slice(1), row["Review date"]?.slice(1)];
      expect(categoryOf(row.Type ?? "")).toBe(row.Category);
      expect(start > "2025-12-12" && review > start).toBe(true);
      expect([0, 6]).not.toContain(new Date(start).getUTCDay());
    }
  });
});
