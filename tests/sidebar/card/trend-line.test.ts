import fc from "fast-check";
import { heightOf, trendLine } from "../../../sidebar/card/trend-line";
import type { Mark } from "../../../src/api/calls/card";

const box = { left: 0, right: 100, top: 0, bottom: 50 };
const mark = (percent: number | null, code = ""): Mark => ({ assessment: "Test", percent, code });

test("marks stand evenly from left to right, 0 % at the bottom and 100 % at the top", () => {
  expect(trendLine([mark(0), mark(50), mark(100)], box).line).toBe("0,50 50,25 100,0");
});

test("a code keeps its place and has no height: an absence is no zero", () => {
  const { points, line } = trendLine([mark(40), mark(null, "ABS"), mark(60)], box);
  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [0, 30],
    [50, undefined],
    [100, 20],
  ]);
  expect(line).toBe("0,30 100,20");
});

test("an assessment not yet marked takes no place", () => {
  expect(trendLine([mark(40), mark(null), mark(60), mark(null)], box).points).toHaveLength(2);
});

test("one mark stands in the middle", () => {
  expect(trendLine([mark(50)], box).line).toBe("50,25");
});

test("without marks there is no line", () => {
  expect(trendLine([], box)).toEqual({ points: [], line: "" });
});

test("a mark above the maximum stays inside the chart", () => {
  expect([heightOf(130, box), heightOf(-5, box)]).toEqual([0, 50]);
});

test("every point of every list of marks lies inside the chart, from left to right", () => {
  const anyMark = fc.record({
    assessment: fc.string(),
    percent: fc.option(fc.double({ min: -50, max: 150, noNaN: true })),
    code: fc.constantFrom("", "ABS", "NS"),
  });
  fc.assert(
    fc.property(fc.array(anyMark), (marks) => {
      const { points } = trendLine(marks, box);
      for (const { x, y = 0 } of points) expect(x >= 0 && x <= 100 && y >= 0 && y <= 50).toBe(true);
      expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((a, b) => a - b));
    }),
  );
});
