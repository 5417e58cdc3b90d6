import { policyOf } from "../../../src/domain/policy/policy";
import { findDataProblems } from "../../../src/domain/department/checks/find-data-problems";
import { mondayOf, type WeekRow } from "../../../src/domain/department/weeks/week";
import { thisWeek } from "../../../src/domain/department/weeks/this-week";
import { trendsIn } from "../../../src/domain/department/weeks/trends";
import { assessmentOf, departmentOf, enrolmentOf, learnerOf, marksOf } from "../../support/department";

const today = "2026-01-15";
const week = (parts: Partial<WeekRow>): WeekRow => ({
  takenOn: "2025-12-18",
  learnerId: "L1",
  course: "PH",
  tier: "On track",
  gap: undefined,
  average: undefined,
  attendance: undefined,
  punctuality: undefined,
  attitude: undefined,
  behaviour: undefined,
  ...parts,
});

test("a week begins on its Monday, over the turn of a year and before any day of reckoning", () => {
  expect(["2026-01-12", "2026-01-15", "2026-01-18", "2023-12-31"].map(mondayOf)).toEqual([
    "2026-01-12",
    "2026-01-12",
    "2026-01-12",
    "2023-12-25",
  ]);
});

test("whoever becomes Red by areas of two courses together is told, though no course alone became so", () => {
  const rows = [
    enrolmentOf({ tier: "Amber", reasons: ["Attendance 86% (below 90%)"] }),
    enrolmentOf({ course: "CH", subject: "Chemistry", tier: "Amber", reasons: ["Missing work 1 (1 or more)"] }),
  ];
  const kept = (chemistry: "Amber" | "On track", overall?: "Amber" | "Red") => [
    week({ takenOn: "2026-01-08", tier: "Amber", overall }),
    week({ takenOn: "2026-01-08", course: "CH", tier: chemistry, overall }),
  ];
  const news = (weeks: WeekRow[]) =>
    thisWeek(departmentOf({ today, enrolments: rows, weeks })).map(({ news: what, course, was, now, why }) =>
      [what, course, was, now, why].join(" | "),
    );
  expect(news(kept("On track", "Amber"))).toEqual([
    "Became Red |  | Amber | Red | Over all courses: attendance, missing work",
    "Became Amber | CH | On track | Amber | Missing work 1 (1 or more)",
  ]);
  expect(news(kept("Amber", "Red"))).toEqual([]);
  // A week that was kept without it says nothing of it.
  expect(news(kept("Amber"))).toEqual([]);
});

describe("trends of the last weeks", () => {
  const found = (signals: object, weeks: readonly WeekRow[], policy: Record<string, string> = {}) =>
    trendsIn(
      departmentOf({ today, enrolments: [enrolmentOf({ signals })], weeks, policy: policyOf(Object.entries(policy)) }),
    ).map(({ why }) => why);

  test("a fall in attendance is told at its line, not just below, with both values and the day", () => {
    expect(found({ attendance: 90 }, [week({ attendance: 95 })])).toEqual([
      "Attendance from 95% to 90% (5 points or more since 18 December 2025)",
    ]);
    expect(found({ attendance: 90.1 }, [week({ attendance: 95 })])).toEqual([]);
    expect(found({ attendance: 99 }, [week({ attendance: 90 })])).toEqual([]);
  });

  test("lateness and incidents within their windows are told; an older week, and one of last week, show none", () => {
    expect(found({ punctuality: 80 }, [week({ punctuality: 90 })])).toHaveLength(1);
    expect(found({ behaviour: 3 }, [week({ behaviour: 1 })])).toEqual([
      "Behaviour incidents from 1 to 3 (2 incidents or more since 18 December 2025)",
    ]);
    expect(found({ behaviour: 3 }, [week({ behaviour: 0, takenOn: "2025-11-20" })])).toEqual([]);
    expect(found({ behaviour: 3 }, [week({ behaviour: 0, takenOn: "2026-01-08" })])).toEqual([]);
  });

  test("attitude falls by the end of the scale that is the best", () => {
    expect(found({ attitude: 3 }, [week({ attitude: 2 })], { "attitude.scale": "1 is best" })).toHaveLength(1);
    expect(found({ attitude: 3 }, [week({ attitude: 2 })], { "attitude.scale": "4 is best" })).toEqual([]);
    expect(found({ attitude: 2 }, [week({ attitude: 3 })], { "attitude.scale": "4 is best" })).toHaveLength(1);
  });

  test("where nothing was kept, or nothing is recorded, there is none", () => {
    expect(found({ attendance: 40 }, [])).toEqual([]);
    expect(found({}, [week({ attendance: 95 })])).toEqual([]);
    expect(found({ attendance: 40 }, [week({ course: "MA", attendance: 95 })])).toEqual([]);
  });
});

test("NS and ABS for work that was due before a late starter came are asked about, EX and later work are not", () => {
  const department = departmentOf({
    today,
    enrolments: [enrolmentOf({ marks: marksOf({ One: "NS", Two: "ABS", Three: "EX", Four: "NS" }) })],
    learners: [learnerOf({ startedOn: "2025-11-10" })],
    assessments: [
      assessmentOf({ code: "One", date: "2025-10-01" }),
      assessmentOf({ code: "Two", dataPoint: "First" }),
      assessmentOf({ code: "Three", date: "2025-10-01" }),
      assessmentOf({ code: "Four", date: "2025-11-10" }),
    ],
    dataPoints: [{ row: 2, name: "First", opens: "2025-09-01", deadline: "2025-10-10", reviewPeriod: "" }],
  });
  const found = findDataProblems(department).filter(({ check }) => check === "Mark before the start");
  expect(found.map(({ header, found: what, expected }) => [header, what, expected])).toEqual([
    ["One", "NS, due before the start on 10 November 2025", "EX, or a mark"],
    ["Two", "ABS, due before the start on 10 November 2025", "EX, or a mark"],
  ]);
});
