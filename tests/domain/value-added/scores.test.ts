import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { residualFinder, type Residual } from "../../../src/domain/value-added/residual";
import { valueAddedScore, valueAddedScores } from "../../../src/domain/value-added/scores";
import { benchmarkFinder } from "../../../src/domain/targets/benchmark";

type Row = Record<string, string>;

const bands = Papa.parse<Row>(readFileSync("data/dfe/l3va_2025R_national_bands.csv", "utf8").trim(), {
  header: true,
}).data;

/** DfE's own figures for courses a college runs: two qualifications of one cohort among them, and three sizes. */
const courses = [
  {
    qualification: "A level",
    model: "GCE A level",
    subject: "Mathematics",
    cohort: "A level",
    grades: { "A*": 60, B: 40, E: 10, U: 0 },
  },
  {
    qualification: "A level",
    model: "GCE A level",
    subject: "Physics",
    cohort: "A level",
    grades: { A: 50, C: 30, D: 20 },
  },
  {
    qualification: "BTEC Extended Certificate",
    model: "BTEC National Extended Certificate L3 - Band F - P-D*",
    subject: "Business Studies",
    cohort: "Applied general",
    grades: { "D*": 50, D: 35, M: 25, P: 15 },
  },
  {
    qualification: "BTEC Extended Diploma",
    model: "BTEC National Extended Diploma L3 - Band N - PPP-D*D*D*",
    subject: "Applied Sciences",
    cohort: "Applied general",
    grades: { "D*D*D*": 150, DDD: 105, MMM: 75, PPP: 45 },
  },
  {
    qualification: "BTEC Technical Diploma L2 - Band F - PP-DD",
    model: "BTEC Technical Diploma L2 - Band F - PP-DD",
    subject: "Animal Care (Non-Agricultural)",
    cohort: "Technical certificate",
    grades: undefined,
  },
] as const;

type Course = (typeof courses)[number];
type Result = { course: Course; grade: string; points: number; prior: number };

const rows = new Map<Course, Row>(
  courses.map((course) => {
    const { model, subject, cohort } = course;
    const row = bands.find(
      (one) => one["qualification_name"] === model && one["subject_name"] === subject && one["cohort_name"] === cohort,
    );
    if (!row) throw new Error(`DfE has no ${model} in ${subject}.`);
    return [course, row];
  }),
);
const rowOf = (course: Course): Row => rows.get(course) ?? {};

/** DfE's server.R step by step, from the unrounded knots. */
function dfeValueAdded({ course, prior, points }: Result): number {
  const row = rowOf(course);
  const knots = Array.from(
    { length: 22 },
    (_, index) => [Number(row[`x_${index}`]), Number(row[`y_${index}`])] as const,
  );
  const lower =
    prior === knots[21]?.[0] ? knots.findIndex(([x]) => x === prior) - 1 : knots.findLastIndex(([x]) => x <= prior);
  const [[x0, y0], [x1, y1]] = [knots[lower] ?? [0, 0], knots[lower + 1] ?? [0, 0]];
  return points - (((y1 - y0) / (x1 - x0)) * (prior - x0) + y0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const sizeOf = (course: Course) => Number(rowOf(course)["size"]);
const tenths = (course: Course) => (course.cohort === "Technical certificate" ? 1 : 10);

function dfeSubject(results: readonly Result[]) {
  const [first] = results;
  if (!first) throw new Error("no results");
  const mean = sum(results.map(dfeValueAdded)) / results.length;
  const error = Number(rowOf(first.course)["sd_suqu"]) / Math.sqrt(results.length);
  return { score: mean / sizeOf(first.course) / tenths(first.course), error };
}

function dfeQualification(results: readonly Result[]) {
  const subjects = [...new Set(results.map(({ course }) => course.subject))].map((subject) =>
    results.filter(({ course }) => course.subject === subject),
  );
  const weighting = (result: Result) => Number(rowOf(result.course)["weighting"]);
  const numerator = sum(results.map((result) => dfeValueAdded(result) * (weighting(result) / sizeOf(result.course))));
  const [first] = results;
  const score = numerator / sum(results.map(weighting)) / (first ? tenths(first.course) : 10);
  const error = Math.sqrt(sum(subjects.map((own) => ((dfeSubject(own).error * own.length) / results.length) ** 2)));
  return { score, error };
}

function dfeCohort(results: readonly Result[]) {
  const qualifications = [...new Set(results.map(({ course }) => course.model))].map((model) =>
    results.filter(({ course }) => course.model === model),
  );
  const byLearnersAndSize = (own: readonly Result[]) => own.length * (own[0] ? sizeOf(own[0].course) : 0);
  const whole = sum(qualifications.map(byLearnersAndSize));
  const error = Math.sqrt(
    sum(qualifications.map((own) => ((dfeQualification(own).error * byLearnersAndSize(own)) / whole) ** 2)),
  );
  return { score: dfeQualification(results).score, error };
}

const find = benchmarkFinder([]);
const residualOf = residualFinder(find);

function oursOf({ course, grade, prior }: Result): Residual {
  const found = residualOf(grade, { prior, qualification: course.qualification, subject: course.subject });
  if (found.kind !== "residual") throw new Error(`${course.qualification} ${grade} at ${prior}: ${found.kind}`);
  return found;
}

const anyResult: fc.Arbitrary<Result> = fc
  .constantFrom(...courses)
  .chain((course) => {
    const row = rowOf(course);
    const { national } = find(course.qualification, course.subject);
    const scale = course.grades
      ? Object.entries(course.grades)
      : national.grades.map(({ name, points }) => [name, points] as const);
    return fc.record({
      course: fc.constant(course),
      grade: fc.constantFrom(...scale),
      prior: fc.double({ min: Number(row["x_0"]) + 0.001, max: Number(row["x_21"]) - 0.001, noNaN: true }),
    });
  })
  .map(({ course, grade: [grade, points], prior }) => ({ course, grade, points, prior }));

describe("value added by DfE's method", () => {
  test("each learner's residual is that of DfE's tool to 0.001 of a grade", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const expected = dfeValueAdded(result) / sizeOf(result.course) / tenths(result.course);
        expect(Math.abs(oursOf(result).grades - expected)).toBeLessThan(0.001);
      }),
      { numRuns: 2000 },
    );
  });

  test("scores and intervals of subjects, qualifications and cohorts are those of DfE's tool to 0.001 of a grade", () => {
    fc.assert(
      fc.property(fc.array(anyResult, { minLength: 1, maxLength: 60 }), (results) => {
        for (const { level, cohort, qualification, subject, grades, interval, learners } of valueAddedScores(
          results.map(oursOf),
        )) {
          const own = results.filter(
            ({ course }) =>
              course.cohort === cohort &&
              (level === "Cohort" || course.model === qualification) &&
              (level !== "Subject" || course.subject === subject),
          );
          const { score, error } = { Subject: dfeSubject, Qualification: dfeQualification, Cohort: dfeCohort }[level](
            own,
          );
          expect(learners).toBe(own.length);
          expect(Math.abs(grades - score)).toBeLessThan(0.001);
          expect(Math.abs((interval?.from ?? Number.NaN) - (score - 1.96 * error))).toBeLessThan(0.001);
          expect(Math.abs((interval?.to ?? Number.NaN) - (score + 1.96 * error))).toBeLessThan(0.001);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a prior outside DfE's curve has no residual, as DfE's tool refuses it", () => {
    expect(residualOf("A", { prior: 0.5, qualification: "A level", subject: "Biology" })).toMatchObject({
      kind: "outside",
    });
  });

  test("resits have a score without an interval, since no national spread is published", () => {
    const found = residualOf("4", { prior: 3, qualification: "GCSE resit", subject: "Maths" });
    const score = found.kind === "residual" ? valueAddedScore([found]) : undefined;
    expect(score).toEqual({ learners: 1, grades: 0.825, interval: undefined });
  });

  test("no results have no score", () => {
    expect(valueAddedScore([])).toBeUndefined();
  });
});
