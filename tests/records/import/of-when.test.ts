import { saysPartOfTime } from "../../../src/records/import/of-when";

test.each([
  "Attendance report: week commencing 24/11/2026",
  "Attendance wk 12",
  "Attendance (Week 3)",
  "W/C 24 Nov",
  "Weekly attendance",
  "From: 24/11/2026 To: 28/11/2026",
  "Attendance (24/11 - 28/11)",
  "Attendance last year",
  "Marks of the previous term",
  "Present today",
])("%s is of a week, a day or a time that is over", (text) => {
  expect(saysPartOfTime(text)).toBe(true);
});

test.each([
  "Attendance % (01/09/2026 - 28/11/2026)",
  "Attendance (weeks 1-12)",
  "Attendance (wk 10-12)",
  "Attendance to week 12",
  "Attendance until the end of week 12",
  "Report run on 28/11/2026",
  "Attendance (Autumn term)",
  "Year 12 attendance",
])("%s may be of all until now", (text) => {
  expect(saysPartOfTime(text)).toBe(false);
});
