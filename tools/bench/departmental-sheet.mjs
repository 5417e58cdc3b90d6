import { makeDepartment } from "./department.mjs";

const headings = [
  "Student ID",
  "Surname",
  "Course",
  "Qualification",
  "Subject",
  "GCSE average",
  "Test 1",
  "Test 2",
  "Mock 1",
  "Mock 2",
  "Attendance",
];

/** What its marks are out of, which nothing in the sheet says. */
export const departmentalAssessments = [
  ["Assessment", "Title", "Course", "Type", "Max mark", "Weight", "Date", "Data point"],
  ...headings.slice(6, 10).map((code) => [code, "", "", "", 100, 1, "", ""]),
];

/** A department's own tracking sheet, before set-up: headings and one row for each learner. */
export function departmentalSheet(rows) {
  const d = makeDepartment(rows);
  const row = (r) => [
    d.learnerId[r][0],
    `Learner ${r}`,
    d.course[r][0],
    d.qualification[r][0],
    d.subject[r][0],
    d.prior[r][0],
    ...d.marks[r],
    d.attendance[r][0],
  ];
  return [headings, ...Array.from({ length: rows }, (_, r) => row(r))];
}
