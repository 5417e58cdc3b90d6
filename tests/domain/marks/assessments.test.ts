import { type Assessed, assessmentFinder } from "../../../src/domain/marks/assessments";

const row = (code: string, course: string, maxMark: number, weight = 1): Assessed => ({
  code,
  course,
  maxMark,
  weight,
  date: "",
  countsAsMissing: true,
});
const worth = (all: readonly Assessed[], code: string, course = "") => {
  const found = assessmentFinder(all)(code, course);
  if (!found) return undefined;
  return "assessment" in found ? found.assessment.maxMark : found.clash.map(({ maxMark }) => maxMark);
};

const both = [row("Test 1", "PH1", 40), row("Test 1", "MA1", 80)];

test("a code of two courses is worth what the learner's own course says", () => {
  expect([worth(both, "Test 1", "PH1"), worth(both, "Test 1", "MA1")]).toEqual([40, 80]);
});

test("without a course a code that is worth two things is asked about, never resolved by order", () => {
  expect(worth(both, "Test 1")).toEqual([40, 80]);
  expect(worth([row("Test 1", "PH1", 40), row("Test 1", "PH1", 80)], "Test 1", "PH1")).toEqual([40, 80]);
  expect(worth([row("Test 1", "", 40, 1), row("Test 1", "", 40, 2)], "Test 1", "PH1")).toEqual([40, 40]);
});

test("a row for every course holds where the course has none, and another course's row never does", () => {
  const all = [row("Mock", "", 100), row("Mock", "PH1", 60), row("Quiz", "PH1", 10)];
  expect([worth(all, "Mock", "PH1"), worth(all, "Mock", "MA1"), worth(all, "Quiz", "MA1")]).toEqual([
    60,
    100,
    undefined,
  ]);
});

test.each([
  ["Test 1", "Test 1 %"],
  ["C", "C+"],
  ["C+", "C#"],
  ["Unit 1", "Unit 1a"],
  ["Mock (1)", "Mock 1"],
  ["Paper 1/2", "Paper 12"],
])("%s and %s are two codes, also as courses", (one, other) => {
  expect([worth([row(one, "", 40), row(other, "", 80)], one), worth([row(one, "", 40)], other)]).toEqual([
    40,
    undefined,
  ]);
  expect(worth([row("Mock", one, 40), row("Mock", other, 80)], "Mock", other)).toBe(80);
});

test("case and spaces do not tell codes apart", () => {
  expect(worth([row("Test 1", "", 40)], " TEST  1 ")).toBe(40);
});
