import { matchHeadings } from "../../src/tables/match-headings";
import { tracker } from "../../src/tables/tracker";
import { goldenCases } from "../support/golden";

test.each(goldenCases("headings").map((row) => [row.heading ?? "", row.column ?? ""]))(
  "%s is %s",
  (heading, column) => {
    expect([...matchHeadings([heading], tracker.columns).positions.keys()]).toEqual([column]);
  },
);

test("a column's own heading wins over another spelling of it, wherever the two stand", () => {
  const { positions, exact } = matchHeadings(["Att %", "Attendance %"], tracker.columns);
  expect(positions.get("attendance")).toBe(1);
  expect(exact.has(1)).toBe(true);
});

test("what tells two columns apart is not dropped with the brackets", () => {
  const { positions } = matchHeadings(["Average %", "Average GCSE"], tracker.columns);
  expect([positions.get("average"), positions.get("prior")]).toEqual([0, 1]);
});
