import { isoText } from "../../../src/domain/calendar/calendar-date";
import { cellDate } from "../../../src/domain/calendar/cell-date";

const dayOf = (value: unknown) => {
  const date = cellDate(value);
  return date && isoText(date);
};
const local = (day: number, hours: number, minutes = 0, seconds = 0) => new Date(2025, 8, day, hours, minutes, seconds);

test.each([
  ["midnight here", local(26, 0), "2025-09-26"],
  ["midnight in a zone an hour ahead", local(25, 23), "2025-09-26"],
  ["midnight in India, seen from London", local(25, 18, 30), "2025-09-26"],
  ["midnight in Kathmandu, seen from London", local(25, 19, 15), "2025-09-26"],
  ["midnight in Auckland's winter", new Date(Date.UTC(2025, 6, 25, 12)), "2025-07-26"],
  ["midnight in Auckland's summer", new Date(Date.UTC(2025, 11, 25, 11)), "2025-12-26"],
  ["midnight in Los Angeles", new Date(Date.UTC(2025, 11, 26, 8)), "2025-12-26"],
  ["midnight in Honolulu", new Date(Date.UTC(2025, 11, 26, 10)), "2025-12-26"],
  ["midnight in New York, seen from London", local(26, 5), "2025-09-26"],
  ["a day with a time", local(25, 16, 10), "2025-09-25"],
  ["a moment to the second", local(25, 23, 30, 5), "2025-09-25"],
  ["text", "26/09/2025", "2025-09-26"],
  ["no date", "soon", undefined],
  ["an invalid date", new Date(Number.NaN), undefined],
])("a cell that holds %s", (_, value, day) => {
  expect(dayOf(value)).toBe(day);
});
