import { standClockAt } from "../../preview/page/sample-clock";

const at = (day: string): DateConstructor => {
  const page = { Date };
  standClockAt(day, page);
  return page.Date;
};

afterEach(() => void jest.useRealTimers());

test("a page's clock runs on from another day at the present time of day", () => {
  jest.useFakeTimers({ now: new Date(2026, 10, 29, 14, 30) });
  const Sample = at("2026-03-31");
  expect(new Sample()).toEqual(new Date(2026, 2, 31, 14, 30));
  jest.advanceTimersByTime(90_000);
  expect(new Sample()).toEqual(new Date(2026, 2, 31, 14, 31, 30));
  expect(Sample.now()).toBe(new Date(2026, 2, 31, 14, 31, 30).getTime());
  expect(Sample()).toContain("Mar 31 2026");
});

test("a date that is given stays as it is, and is a date everywhere", () => {
  const Sample = at("2026-03-31");
  const given = new Sample(2025, 8, 1);
  expect(given.getTime()).toBe(new Date(2025, 8, 1).getTime());
  expect(given).toBeInstanceOf(Date);
  expect(new Date()).toBeInstanceOf(Sample);
  expect(Sample.parse("2025-09-01")).toBe(Date.parse("2025-09-01"));
});
