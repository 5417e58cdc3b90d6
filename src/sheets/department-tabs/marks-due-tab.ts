import { dataPointState } from "../../domain/department/data-points/data-point-state";
import { dueMarks } from "../../domain/department/data-points/due-marks";
import { departmentTabMessages as words } from "../../messages/department-messages";
import { allButIn, marksDueTable } from "../../tables/marks-due";
import type { DepartmentTab } from "./department-tab";

/** Opened and not complete; by deadline, so that what is overdue longest comes first. */
export const marksDueTab: DepartmentTab = {
  table: marksDueTable,
  rows: (department) =>
    dueMarks(department)
      .map((marks) => ({ ...marks, state: dataPointState(marks, department.today) }))
      .filter(({ state, missing }) => state !== "Not open yet" && missing.length > 0)
      .map(({ state, tracker, expected, missing, dataPoint, deadline, teacher, course, group, assessment }) => ({
        state: state === "Closed" ? words.overdue : state,
        dataPoint,
        deadline,
        teacher,
        course,
        group,
        assessment,
        tab: tracker,
        learners: expected.length,
        missing: missing.length,
        entered: Math.round(100 * (1 - missing.length / expected.length)),
      })),
  colours: [
    { column: "state", shade: "late", when: (cell) => `${cell}="${words.overdue}"` },
    { column: "state", shade: "amber", when: (cell) => `${cell}="Due this week"` },
    // Whose marks are all but in is not painted as who has entered none.
    { column: "entered", shade: "amber", when: (cell) => `(${cell}<>"")*(${cell}<${allButIn})` },
  ],
};
