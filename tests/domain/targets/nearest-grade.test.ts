import { betterGrade, gradeAbove, nearestGrade } from "../../../src/domain/targets/nearest-grade";

const grades = [
  { name: "A", points: 50 },
  { name: "B", points: 40 },
  { name: "C", points: 30 },
  { name: "U", points: 0 },
];

test.each([
  [60, "A"],
  [45.1, "A"],
  [45, "B"],
  [35.1, "B"],
  [35, "C"],
  [3, "C"],
])("%d points are nearest to %s: the lower of two, and never a fail", (points, grade) => {
  expect(nearestGrade(points, grades)).toBe(grade);
});

test("one grade above stops at the best", () => {
  expect(gradeAbove("B", grades)).toBe("A");
  expect(gradeAbove("A", grades)).toBe("A");
  expect(gradeAbove("Merit", grades)).toBe("Merit");
});

test("the better of two grades", () => {
  expect(betterGrade("C", "A", grades)).toBe("A");
  expect(betterGrade("A", "C", grades)).toBe("A");
  expect(betterGrade("A", "Merit", grades)).toBe("A");
});
