import type { Enrolment } from "../../../src/domain/department/enrolment";
import { forecastAccuracy } from "../../../src/domain/evidence/forecast-accuracy";
import { departmentOf, enrolmentOf, outcomeOf, snapshotOf } from "../../support/department";

type Pair = readonly [agreed: string, final: string];

/** One learner for each pair of a grade agreed and a final grade. */
function departmentWith(pairs: readonly Pair[], { course = "PH", ...about }: Partial<Enrolment> = {}) {
  const named = pairs.map(([agreedMeg, finalGrade], index) => ({
    agreedMeg,
    finalGrade,
    learnerId: `${course}${index}`,
  }));
  return {
    enrolments: named.map(({ agreedMeg, learnerId }) => enrolmentOf({ learnerId, course, agreedMeg, ...about })),
    outcomes: named.map(({ finalGrade, learnerId }) => outcomeOf({ learnerId, course, finalGrade })),
  };
}

const times = (count: number, ...pair: Pair): Pair[] => Array.from({ length: count }, () => pair);
const agreed = (parts: Parameters<typeof departmentOf>[0]) =>
  forecastAccuracy(departmentOf(parts)).filter(({ expectation }) => expectation === "Agreed MEG");

test("final grades are compared grade by grade, with the sign of the miss", () => {
  // By hand: four exact, four one grade below, two two grades above: (0 - 4 + 4) / 10 = 0; six, then eight of ten.
  const pairs = [...times(4, "B", "B"), ...times(4, "B", "C"), ...times(2, "C", "A")];
  const [all] = agreed(departmentWith(pairs));
  expect(all).toMatchObject({ by: "All", grades: 10, accuracy: { exact: 0.4, withinOne: 0.8, mean: 0 } });
});

test("the mean difference has the interval of ten grades", () => {
  // The example of docs/rule-evidence.md: a mean of -0.2, a spread of 0.632, and 2.262 for nine degrees of freedom.
  const [all] = agreed(departmentWith([...times(6, "B", "B"), ...times(3, "B", "C"), ...times(1, "B", "A")]));
  expect(all?.accuracy).toMatchObject({ exact: 0.6, withinOne: 1, mean: -0.2 });
  expect(all?.accuracy?.interval?.from).toBeCloseTo(-0.65, 2);
  expect(all?.accuracy?.interval?.to).toBeCloseTo(0.25, 2);
});

test("a whole course one grade below what was agreed is minus one, without any doubt", () => {
  const [all] = agreed(departmentWith(times(10, "B", "C")));
  expect(all?.accuracy).toEqual({ exact: 0, withinOne: 1, mean: -1, interval: { from: -1, to: -1 } });
});

test("nine grades are too few to say", () => {
  expect(agreed(departmentWith(times(9, "B", "C")))).toEqual(
    ["All", "Subject", "Course", "Teacher"].map((by) =>
      expect.objectContaining({ by, grades: 9, accuracy: undefined }),
    ),
  );
});

test("each subject, course and teacher has a row, and a scale of its own", () => {
  const physics = departmentWith(times(10, "B", "A"), { teacher: "S. Okonjo" });
  const business = departmentWith(times(12, "D*D*", "DD"), {
    course: "BU",
    qualification: "BTEC Diploma",
    subject: "Business",
    teacher: "T. Novak",
  });
  const rows = agreed({
    enrolments: [...physics.enrolments, ...business.enrolments],
    outcomes: [...physics.outcomes, ...business.outcomes],
  });
  expect(rows.map(({ by, name, grades, accuracy }) => [by, name, grades, accuracy?.mean])).toEqual([
    ["All", "All", 22, (10 - 24) / 22],
    ["Subject", "Business, BTEC Diploma", 12, -2],
    ["Subject", "Physics, A level", 10, 1],
    ["Course", "BU", 12, -2],
    ["Course", "PH", 10, 1],
    ["Teacher", "S. Okonjo", 10, 1],
    ["Teacher", "T. Novak", 12, -2],
  ]);
});

test("a grade in words, a grade on no scale and a learner who left", () => {
  const department = departmentWith([
    ["B", "Fail"],
    ["B", "Grade B"],
    ["B", "9"],
    ["", "B"],
    ["No baseline", "B"],
  ]);
  department.outcomes.push(outcomeOf({ learnerId: "PH0", course: "ph", finalGrade: "A" }));
  department.enrolments.push(enrolmentOf({ learnerId: "L9", agreedMeg: "A" }));
  department.outcomes.push(outcomeOf({ learnerId: "L9", withdrawnOn: "2026-03-01" }));
  expect(agreed(department)[0]?.grades).toBe(2);
});

test("who is no longer in a tracker is compared with what the last snapshot said", () => {
  const gone = Array.from({ length: 10 }, (_, index) => `L${index}`);
  const [all] = agreed({
    courses: [
      {
        row: 2,
        code: "PH",
        qualification: "A level",
        subject: "Physics",
        awardingBody: "",
        gradeBoundaries: "",
        ledBy: "",
      },
    ],
    snapshots: gone.flatMap((learnerId) => [
      snapshotOf({ learnerId, agreedMeg: "A", takenOn: "2026-02-01" }),
      snapshotOf({ learnerId, agreedMeg: "C", takenOn: "2025-11-01" }),
    ]),
    outcomes: gone.map((learnerId) => outcomeOf({ learnerId, finalGrade: "C" })),
  });
  expect(all?.accuracy?.mean).toBe(-2);
});
