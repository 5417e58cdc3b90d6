import { isEitherOf, isWeightedMean } from "../../../src/domain/adoption/of-others";
import { judgeColumns } from "../../../src/domain/adoption/judge-columns";
import { column } from "./columns";

const certaintyOf = (...columns: Parameters<typeof judgeColumns>[0]) => judgeColumns(columns).pop();
const test1 = column("Test 1 (50)", 20, 41, 30, 44);
const resit = column("Test 1 resit (50)", 45, "", 28, "");

test("a mark that is now the first and now the resit stands there already, and is asked about", () => {
  for (const heading of ["Test 1 counts (50)", "Autumn result /50", "Best (50)"])
    expect(certaintyOf(test1, resit, column(heading, 45, 41, 30, 44))?.certainty).toBe("ask");
  expect(certaintyOf(test1, resit, column("Test 2 (50)", 45, 41, 30, 43))).toMatchObject({ what: "mark", maximum: 50 });
});

test("one that is the first throughout is none of both", () => {
  const [one, other] = [test1.cells, [21, 22, 23, 24]];
  expect(isEitherOf(one, one, other)).toBe(false);
  expect(isEitherOf([20, 22, 30], one, other)).toBe(false);
  expect(isEitherOf([20, 22, 30, 24], one, other)).toBe(true);
});

const coursework = [20, 41, 30, 44, 10, 25, 33, 18, 47];
const exam = [45, 20, 35, 30, 12, 38, 51, 29, 40];
const weighted = coursework.map((mark, row) => Math.round((mark / 50) * 40 + ((exam[row] ?? 0) / 60) * 60));

test("a weighted mean under any heading is no work of its own, and is asked about", () => {
  const work = [column("Coursework (50)", ...coursework), column("Exam (60)", ...exam)];
  for (const heading of ["Module %", "Year result (100)", "Physics %"])
    expect(certaintyOf(...work, column(heading, ...weighted))?.certainty).toBe("ask");
  const slip = weighted.map((mark, row) => (row === 2 ? mark + 4 : mark));
  expect(certaintyOf(...work, column("Physics %", ...slip))?.certainty).toBe("sure");
});

test("of few rows, of one mark alone, or with weights that nobody gives, it is none", () => {
  const of = (cells: readonly unknown[], maximum: number) => ({ cells, maximum });
  const work = [of(coursework, 50), of(exam, 60)];
  expect(isWeightedMean(of(weighted, 100), work)).toBe(true);
  expect(isWeightedMean(of(weighted.slice(0, 7), 100), work)).toBe(false);
  expect(isWeightedMean(of(coursework, 50), work)).toBe(false);
  expect(isWeightedMean(of(weighted, 80), work)).toBe(false);
  const odd = coursework.map((mark, row) => (mark / 50) * 47.5 + ((exam[row] ?? 0) / 60) * 52.5);
  expect(isWeightedMean(of(odd, 100), work)).toBe(false);
  expect(isWeightedMean(of(weighted, 100), [of(coursework, 50), of(coursework, 50)])).toBe(false);
});
