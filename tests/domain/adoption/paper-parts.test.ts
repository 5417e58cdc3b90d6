import { judgeColumns } from "../../../src/domain/adoption/judge-columns";
import { column, whats } from "./columns";

const parts = [column("Q1 (10)", 10, 4, 7, 9), column("Q2 (20)", 17, 12, 20, 8), column("Q3 (20)", 18, 9, 11, 16)];
const total = column("Mock 1 (50)", 45, 25, 38, 33);
const other = column("Mock 2 (50)", 6, 30, 41, 22);
const rows = (count: number) =>
  [total, ...parts, other].map(({ headings, cells }) => column(headings, ...cells.slice(0, count)));

test("a paper counts once, and its questions and sections behind it are it again", () => {
  expect(whats(...rows(4))).toEqual(["mark", "repeat", "repeat", "repeat", "mark"]);
  const sections = [column("Paper 1 (50)", 30, 41), column("Sec A (25)", 20, 19), column("Sec B (25)", 10, 22)];
  expect(whats(...sections)).toEqual(["mark", "repeat", "repeat"]);
});

test("in a small class, and of one learner whose maxima add up too, it is asked about", () => {
  for (const count of [1, 2, 3])
    expect(
      judgeColumns(rows(count))
        .slice(1, 4)
        .map(({ what, certainty }) => [what, certainty]),
    ).toEqual(Array.from({ length: 3 }, () => ["repeat", "ask"]));
});

test("a total of pieces of work of their own is none", () => {
  const papers = [column("Paper 1 (25)", 20, 11, 9, 14), column("Paper 2 (25)", 10, 22, 19, 8)];
  expect(whats(column("Mock (50)", 30, 33, 28, 22), ...papers)).toEqual(["total", "mark", "mark"]);
});

test("what does not add up is work, and so is what adds up by chance in one row", () => {
  expect(whats(column("Mock 1 (50)", 44, 25, 38, 33), ...parts)[0]).toBe("mark");
  expect(whats(column("Test 1 (60)", 45), column("Test 2 (50)", 20), column("Test 3 (50)", 25))).toEqual([
    "mark",
    "mark",
    "mark",
  ]);
});

test("a paper whose questions stand before it is the work, out of what it says or they add up to", () => {
  for (const heading of ["Total", "Total (50)", "Mock (50)"])
    expect(judgeColumns([...parts, column(heading, 45, 25, 38, 33)])[3]).toMatchObject({ what: "mark", maximum: 50 });
  expect(whats(...parts, column("Total", 45, 25, 38, 33))).toEqual(["repeat", "repeat", "repeat", "mark"]);
});

test("questions whose paper stands nowhere count by their marks, as one work", () => {
  const questions = judgeColumns([
    column("Q1 (5)", 5, 4, 5),
    column("Q2 (45)", 9, 30, 40),
    column("Test (50)", 20, 31, 40),
  ]);
  expect(questions.map(({ what, weight }) => [what, weight])).toEqual([
    ["mark", 0.1],
    ["mark", 0.9],
    ["mark", undefined],
  ]);
});

test.each([
  ["assessment objectives", ["AO1 (5)", "AO2 (45)"], [0.1, 0.9]],
  ["objectives of a paper that is named", ["Mock AO1 (5)", "Mock AO2 (45)"], [0.1, 0.9]],
  ["questions by their number", ["1 (5)", "2 (45)"], [0.1, 0.9]],
  ["questions with letters", ["1a (5)", "1b (5)", "2(a) /40"], [0.1, 0.1, 0.8]],
  ["numbers out of the same, which may be weeks", ["1 (5)", "2 (5)"], [undefined, undefined]],
  ["pieces of work with numbers", ["Task 1 (5)", "Task 2 (45)"], [undefined, undefined]],
])("%s count as one work or several", (_which, headings, expected) => {
  const marks = [
    [5, 4, 5, 5],
    [5, 3, 4, 2],
    [9, 30, 40, 22],
  ];
  const cells = headings.length === 2 && !headings[1]?.includes("(5)") ? [marks[0], marks[2]] : marks;
  const judged = judgeColumns(headings.map((heading, place) => column(heading, ...(cells[place] ?? []))));
  expect(judged.map(({ weight }) => weight)).toEqual(expected);
});

test("objectives behind or before their paper are it again", () => {
  const objectives = [column("AO1 (20)", 10, 18, 5, 15), column("AO2 (30)", 16, 11, 7, 24)];
  const mock = column("Mock (50)", 26, 29, 12, 39);
  expect(whats(mock, ...objectives)).toEqual(["mark", "repeat", "repeat"]);
  expect(whats(...objectives, mock)).toEqual(["repeat", "repeat", "mark"]);
});

test("questions out of little are taken with their maximum, where another number may say which piece of work it is", () => {
  const maxima = (...all: Parameters<typeof judgeColumns>[0]) => judgeColumns(all).map(({ maximum }) => maximum);
  expect(maxima(column("Q1 (2)", 2, 0, 1), column("Q2 (1)", 1, 0, 1), column("Q3 (7)", 7, 2, 3))).toEqual([2, 1, 7]);
  expect(maxima(column("Quiz (2)", 2, 0, 1))).toEqual([undefined]);
});
