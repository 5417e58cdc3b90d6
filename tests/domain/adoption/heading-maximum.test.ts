import { fitsMarks, writtenMaximum } from "../../../src/domain/adoption/heading-maximum";

test.each([
  ["Mock (60)", 60],
  ["Test /40", 40],
  ["Test / 40", 40],
  ["Quiz 1 /10", 10],
  ["Paper 1 out of 80", 80],
  ["Paper 2 (out of 80)", 80],
  ["Test D [max 30]", 30],
  ["Essay (max. 25 marks)", 25],
  ["Essay maximum: 25", 25],
  ["Test F (/20)", 20],
  ["Test G - 15 marks", 15],
  ["Homework 12pts", 12],
  ["Test I [Total Pts: 100]", 100],
  ["Titration [Total Pts: 40 Score] |1338929", 40],
  ["Quiz Points Grade <Numeric MaxPoints:10 Weight:50 Category:Quizzes>", 10],
  ["9702/12 [40]", 40],
  ["Mock 14.11.26 /60", 60],
  ["12/10 Quiz (20)", 20],
  ["Test 1/50", 50],
  ["Viva (12.5)", 12.5],
  ["Mock 2025/26 (75)", 75],
  ["Prawf 1 (20)", 20],
  ["Prawf 1 allan o 25", 25],
  ["Week 12 test /30", 30],
  ["Q5 (15)", 15],
  ["Test 3 (12/11) /45", 45],
  ["March test - 15 marks", 15],
])("%s is out of %d", (heading, maximum) => {
  expect(writtenMaximum(heading)?.maximum).toBe(maximum);
});

test.each([
  "Mock",
  "Mock 2025/26",
  "Mock 2025 / 26",
  "Mock 24/25",
  "Paper 1 (2024)",
  "Essay 1 (3415068)",
  "9702/42",
  "Quiz 12/10",
  "Homework 3",
  "Essay (part 2)",
  "ATL (1-4)",
  "Coursework (20%)",
  "Attendance % (01/09/2026 - 28/11/2026)",
  "Max",
  "Climax 3",
  "Week 12 test",
  "Week 12 marks",
  "Week (12)",
  "w/c 12",
  "Q5",
  "Q5 marks",
  "Test 3 (12/11)",
  "Test 3 (12.11)",
  "Test 3 (12 Nov)",
  "Test 12 / 11",
  "Test (Mon 12)",
  "Nov 12 pt",
  "Test 12 marks",
  "Uned 3 marks",
])("%s says nothing of a maximum", (heading) => {
  expect(writtenMaximum(heading)).toBeUndefined();
});

test.each([
  ["Quiz (2)", 2, false],
  ["Vectors test (812)", 27, false],
  ["Test (50)", 51, false],
  ["Test (50)", 50, true],
  ["Test (100)", 26, true],
  ["Test /100", 12, true],
  ["Test /20", 24, false],
])("%s with a best mark of %d: %s", (heading, highest, fits) => {
  const written = writtenMaximum(heading);
  expect(written && fitsMarks(written, highest)).toBe(fits);
});

test("a long heading is read as far as headings go, at once", () => {
  expect(writtenMaximum(`${"1".repeat(50_000)}/`)).toBeUndefined();
});

test.each(["Mock (H/60 F/50)", "Mock (out of 50 or 60)", "Mock /50 and /60", "Mock 50/60", "Mock (max 50, out of 60)"])(
  "%s has two maxima, so it has none that is known",
  (heading) => {
    expect(writtenMaximum(heading)).toBeUndefined();
  },
);

test.each(["Mock /50 (out of 50)", "Test 2/50", "Essay 3 /40 marks", "Mock /50 (2)"])("%s has one", (heading) => {
  expect(writtenMaximum(heading)?.maximum).toBe(heading.includes("40") ? 40 : 50);
});
