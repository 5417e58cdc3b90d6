import { runsBackwards, whichHolds } from "../../../src/domain/adoption/which-holds";

const blank = ["", "", ""];
const holds = (...columns: readonly (readonly [heading: string, cells: readonly unknown[]])[]) =>
  whichHolds(
    columns.map(([heading, cells], column) => ({ column, heading, isPlain: heading === "Attendance", cells })),
  );

test.each([
  ["the latest of three terms", ["Attendance Autumn", "Attendance Spring", "Attendance Summer"], { take: 2 }],
  ["the latest of months that stand newest first", ["Att Nov", "Att Oct", "Att Sept"], { take: 0 }],
  ["the latest of weeks that stand newest first", ["Attendance W3", "Attendance W2"], { take: 0 }],
  ["the plain one beside one of a term", ["Attendance", "Attendance T2"], { take: 0 }],
  ["terms in the order of a calendar year", ["Attendance Spring", "Attendance Autumn"], { ask: [0, 1] }],
  ["months in the order of a calendar year", ["WAG March", "WAG Dec"], { ask: [0, 1] }],
  ["two of one heading", ["Attendance", "Attendance"], { ask: [0, 1] }],
  ["what no time tells apart", ["English attendance", "Maths attendance"], { ask: [0, 1] }],
])("%s: %j", (_name, headings, right) => {
  expect(holds(...headings.map((heading, at) => [heading, [90 + at, 91, 92]] as const))).toEqual(right);
});

test("an empty column never holds beside a filled one, and one that is hardly filled is asked about", () => {
  expect(holds(["Attendance T1", [60, 97, 71]], ["Attendance", blank])).toEqual({ take: 0 });
  expect(holds(["Attendance T1", [60, 97, 71]], ["Attendance T2", blank])).toEqual({ take: 0 });
  expect(holds(["Attendance T1", [60, 97, 71]], ["Attendance T2", ["", 97, ""]])).toEqual({ ask: [0, 1] });
  const class30 = Array.from({ length: 30 }, (_, row) => 70 + row);
  const without = class30.map((cell, row) => (row < 4 ? "" : cell));
  expect(holds(["Attendance T1", class30], ["Attendance T2", without])).toEqual({ take: 1 });
});

test("two columns of the same cells are one", () => {
  expect(holds(["Attendance", [60, 97, 71]], ["Attendance", [60, 97, 71]])).toEqual({ take: 0 });
});

test("work stands newest first where a time goes back and none goes on", () => {
  expect(runsBackwards(["Summer test (50)", "Spring test (50)", "Autumn test (50)"])).toBe(true);
  expect(runsBackwards(["2025-11-14", "2025-10-12"])).toBe(true);
  expect(runsBackwards(["Test 3", "Test 2", "Essay"])).toBe(true);
  expect(runsBackwards(["Test 1", "Test 2", "Mock"])).toBe(false);
  expect(runsBackwards(["Test Autumn", "Test Spring", "Essay Autumn", "Essay Spring"])).toBe(false);
  expect(runsBackwards(["Paper 2", "Paper 1"])).toBe(false);
});
