import type { Department } from "../../../src/domain/department/department";
import { departmentOf, enrolmentOf, learnerOf } from "../../support/department";

/** Twenty made-up learners on two courses, eight of them disadvantaged, three with SEND; attendance 80% and 90% by turns. */
export const reportedDepartment = (over: Partial<Department> = {}): Department => {
  const ids = Array.from({ length: 20 }, (_, index) => `L${index}`);
  return departmentOf({
    today: "2026-01-15",
    learners: ids.map((learnerId, index) => learnerOf({ learnerId, disadvantage: index < 8, send: index < 3 })),
    enrolments: ids.map((learnerId, index) =>
      enrolmentOf({
        learnerId,
        surname: `Surname ${index}`,
        teacher: "Teacher Example",
        tutor: "Tutor Example",
        course: index < 12 ? "PH" : "CH",
        tier: index < 4 ? "Red" : "On track",
        gap: index < 10 ? -1 : 1,
        band: index < 5 ? "Limited" : "Expected",
        signals: { attendance: index % 2 === 0 ? 80 : 90 },
      }),
    ),
    scorecard: [
      {
        row: 3,
        indicator: "Attendance %",
        polarity: "",
        baseline: 88,
        target: 95,
        tolerance: undefined,
        ownFigure: undefined,
        ownPrevious: undefined,
        commentary: "Trains were late",
        action: "",
      },
    ],
    ...over,
  });
};
