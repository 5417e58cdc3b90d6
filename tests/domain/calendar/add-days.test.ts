import { addDays } from "../../../src/domain/calendar/add-days";

test.each([
  ["2025-09-01", 6, "2025-09-07"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2025-12-31", 1, "2026-01-01"],
  ["2025-03-30", 1, "2025-03-31"],
  ["2025-01-01", -1, "2024-12-31"],
])("%s and %i days are %s", (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test("what is no day is refused", () => {
  expect(() => addDays("soon", 1)).toThrow('found "soon"');
});
