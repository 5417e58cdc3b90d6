import { formatDate } from "../../../preview/host/values/format-date";
import { dateToSerial, isDatePattern, serialToDate } from "../../../preview/host/values/serial-date";

const evening = new Date("2025-09-03T20:05:09.007Z");
const midnight = new Date("2026-01-01T00:30:00Z");

test.each([
  ["yyyy-MM-dd", "2025-09-03"],
  ["yy/M/d", "25/9/3"],
  ["EEE d MMM y", "Wed 3 Sept 2025"],
  ["EEEE d MMMM", "Wednesday 3 September"],
  ["HH:mm:ss.SSS", "21:05:09.007"],
  ["h:mm a", "9:05 PM"],
  ["d 'of' MMMM ''yy", "3 of September '25"],
  ["'it''s' d", "it's 3"],
])("%s shows a summer evening in London as %s", (pattern, shown) => {
  expect(formatDate(evening, "Europe/London", pattern)).toBe(shown);
});

test("Midnight is 12 AM and 00, noon 12 PM", () => {
  expect(formatDate(midnight, "Europe/London", "h a HH H")).toBe("12 AM 00 0");
  expect(formatDate(new Date("2026-01-01T12:00:00Z"), "Europe/London", "h a")).toBe("12 PM");
});

test("A letter that is not emulated is named", () => {
  expect(() => formatDate(evening, "Europe/London", "w")).toThrow(
    "Local preview: the letter w of Utilities.formatDate is not emulated.",
  );
});

test("A serial is what the clock of the sheet shows, on both sides of a change of clocks", () => {
  const london = "Europe/London";
  expect(dateToSerial(new Date("2025-09-01T00:00:00+01:00"), london)).toBe(45_901);
  expect(dateToSerial(new Date("2025-12-01T12:00:00Z"), london)).toBe(45_992.5);
  for (const moment of ["2025-03-30T00:59:59Z", "2025-03-30T01:00:00Z", "2025-10-26T01:00:00Z", "2025-07-01T22:30:00Z"])
    expect(serialToDate(dateToSerial(new Date(moment), london), london).toISOString()).toBe(
      moment.replace("Z", ".000Z"),
    );
  expect(serialToDate(45_901, "America/New_York").toISOString()).toBe("2025-09-01T04:00:00.000Z");
});

test("A pattern shows a date or it does not, whatever stands in it as text", () => {
  expect(["dd/mm/yyyy", "hh:mm", "[h]:mm", "yyyy", "d"].map(isDatePattern)).toEqual([true, true, true, true, true]);
  expect(["", "0.00", '0" days"', "0\\d", "General", "Standard", "[Red]0", "@"].map(isDatePattern)).toEqual(
    Array.from({ length: 8 }, () => false),
  );
});
