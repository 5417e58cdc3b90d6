import { standClockAt } from "../../preview/page/sample-clock";

const at = (day: string): DateConstructor => {
  const page = { Date };
  standClockAt(day, page);
  return page.Date;
};

test("a page's clock runs on from another day at the present time of day", () => {
  const Sample = at("2026-03-31");
  const [seen, real] = [new Sample(), new Date()];
  expect([seen.getFullYear(), seen.getMonth(), seen.getDate()]).toEqual([2026, 2, 31]);
  expect(Math.abs(seen.getHours() * 60 + seen.getMinutes() - real.getHours() * 60 - real.getMinutes())).toBeLessThan(2);
  expect(Math.abs(Sample.now() - seen.getTime())).toBeLessThan(1000);
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
