import { birthday, calendarDate, isoText, longText } from "../../../src/domain/calendar/calendar-date";

describe("days", () => {
  test.each(["2008-02-30", "2008-13-01", "2008-00-10", "1/2/08", "2008", "", 39507, undefined, {}])(
    "%j is no day",
    (value) => {
      expect(calendarDate(value)).toBeUndefined();
    },
  );

  test("are written for sorting and for reading", () => {
    const day = { year: 2026, month: 3, day: 4 };
    expect([isoText(day), longText(day)]).toEqual(["2026-03-04", "4 March 2026"]);
  });

  test("someone born on 29 February comes of age on 1 March, unless the year has a 29th", () => {
    expect(birthday({ year: 2008, month: 2, day: 29 }, 18)).toEqual({ year: 2026, month: 3, day: 1 });
    expect(birthday({ year: 2008, month: 2, day: 29 }, 20)).toEqual({ year: 2028, month: 2, day: 29 });
  });
});
