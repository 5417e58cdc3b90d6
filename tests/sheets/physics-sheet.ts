import type { CellValue } from "../../preview/engine/workbook";

/** The headings of a department's own sheet with two pieces of work. */
export const sheetHeadings = (first = "Test 1", second = "Mock", attendance = "Attendance %"): CellValue[] => [
  "Learner ID",
  "Surname",
  "Qualification",
  "Subject",
  "Avg GCSE",
  first,
  second,
  attendance,
];

/** A learner's row below them. */
export const learnerRow = (
  id: number | string,
  first: CellValue,
  second: CellValue,
  attendance: CellValue,
): CellValue[] => [id, `Name ${id}`, "A level", "Physics", 6, first, second, attendance];

/** Three of them in no order: the best, the worst and one in between. @param above their IDs are one to three more */
export const threeLearners = (above = 100, headings = sheetHeadings()): CellValue[][] => [
  headings,
  learnerRow(above + 3, 50, 60, 92),
  learnerRow(above + 1, 70, 100, 79),
  learnerRow(above + 2, 30, 20, 95),
];
