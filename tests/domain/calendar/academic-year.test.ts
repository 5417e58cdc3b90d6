import { academicYearStart } from "../../../src/domain/calendar/academic-year";

test.each([
  [{ year: 2026, month: 7, day: 31 }, "2025-09-01"],
  [{ year: 2026, month: 8, day: 1 }, "2026-09-01"],
  [{ year: 2026, month: 12, day: 31 }, "2026-09-01"],
  [{ year: 2027, month: 1, day: 1 }, "2026-09-01"],
])("the academic year of %o begins on %s", (day, start) => {
  expect(academicYearStart(day)).toBe(start);
});
