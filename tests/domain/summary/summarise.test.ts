import { summarise } from "../../../src/domain/summary/summarise";
import { actionOf, assessmentOf, departmentOf, enrolmentOf, marksOf, planOf } from "../../support/department";

const department = departmentOf({
  today: "2026-01-15",
  enrolments: [
    enrolmentOf({ learnerId: "L1", tier: "Red", band: "Limited", gap: -3, marks: marksOf({ Mock: null }) }),
    enrolmentOf({
      learnerId: "L1",
      course: "MA",
      group: "MA1",
      subject: "Mathematics",
      prior: 7,
      workingAt: "A",
      gap: 1,
      tier: "On track",
    }),
    enrolmentOf({
      learnerId: "L2",
      tutor: "B. Nakamura",
      tier: "Amber",
      band: "Expected",
      marks: marksOf({ Mock: 60 }),
    }),
    enrolmentOf({
      learnerId: "L3",
      tutor: "",
      group: "",
      tier: "Not enough data",
      band: "Too few peers",
      marks: marksOf({ Mock: null }),
    }),
  ],
  assessments: [assessmentOf({ dataPoint: "First review" })],
  dataPoints: [{ row: 2, name: "First review", opens: "2025-10-06", deadline: "2025-12-12", reviewPeriod: "" }],
  actions: [
    actionOf({ learnerId: "L1", review: "2026-01-14" }),
    actionOf({ learnerId: "L1", review: "2026-01-14", status: "Closed" }),
    actionOf({ learnerId: "L2", review: "2026-01-15" }),
  ],
  plans: [planOf({ learnerId: "L1", review: "2026-01-01" })],
});
const rows = summarise(department);
const row = (kind: string, name: string) => rows.find((one) => one.kind === kind && one.name === name);

describe("the summary", () => {
  test("has a row for all, and for each course, group, teacher and tutor that is named", () => {
    expect(rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "All All",
      "Course MA",
      "Course PH",
      "Group MA1",
      "Group PH1",
      "Teacher S. Okonjo",
      "Tutor A. Whitlock",
      "Tutor B. Nakamura",
    ]);
  });

  test("counts each learner once by the tier over all courses, and bands by enrolment; too few peers is no band", () => {
    expect(row("All", "All")).toMatchObject({
      learners: 3,
      enrolments: 4,
      tiers: { Red: 1, Amber: 1, "On track": 0, "Not enough data": 1 },
      bands: { Exceeding: 0, Expected: 1, Satisfactory: 0, Limited: 1 },
      gap: -1,
    });
  });

  test("counts who is Red by two areas on two courses as Red of all and of the tutor, and Amber on each course", () => {
    const one = enrolmentOf({ tier: "Amber", reasons: ["Attendance 86% (below 90%)"] });
    const other = enrolmentOf({ course: "MA", tier: "Amber", reasons: ["Missing work 1 (1 or more)"] });
    const tiersOf = summarise(departmentOf({ enrolments: [one, other] })).map(({ kind, tiers }) => [
      kind,
      tiers.Red,
      tiers.Amber,
    ]);
    expect(tiersOf).toEqual(
      expect.arrayContaining([
        ["All", 1, 0],
        ["Course", 0, 1],
        ["Tutor", 1, 0],
      ]),
    );
  });

  test("counts marks that are blank after their deadline, and reviews of open actions and plans that are past", () => {
    expect(row("All", "All")).toMatchObject({ missingMarks: 2, overdueReviews: 2 });
    expect(row("Tutor", "B. Nakamura")).toMatchObject({ missingMarks: 0, overdueReviews: 0 });
    expect(row("Course", "MA")).toMatchObject({ missingMarks: 0, overdueReviews: 2 });
  });

  test("gives value added with its interval where there is a grade and a national curve", () => {
    const { valueAdded } = row("Course", "MA") ?? {};
    expect(valueAdded?.grades).toBeCloseTo(1.173, 3);
    expect(valueAdded?.interval?.from).toBeCloseTo(1.173 - 1.96 * 1.229, 2);
    expect(row("Course", "PH")?.valueAdded).toBeUndefined();
  });

  test("resits do not blur the value added of 16–18 courses", () => {
    const resit = enrolmentOf({ qualification: "GCSE resit", subject: "Maths", prior: 3, workingAt: "1" });
    const alevel = enrolmentOf({ learnerId: "L2", subject: "Mathematics", prior: 7, workingAt: "A" });
    const [all] = summarise(departmentOf({ enrolments: [resit, alevel] }));
    expect(all?.valueAdded?.learners).toBe(1);
    const [alone] = summarise(departmentOf({ enrolments: [resit] }));
    expect(alone?.valueAdded).toMatchObject({ learners: 1, interval: undefined });
  });
});
