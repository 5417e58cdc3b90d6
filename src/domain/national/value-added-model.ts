import { once } from "../once";
import { readLines } from "./read-lines";
import { valueAddedModel } from "./value-added-model.data";

type GradePoints = { readonly grade: string; readonly points: number };

/** One qualification in one subject: the curve from average prior points to average outcome points. */
export type ModelRow = {
  readonly qualification: string;
  readonly subject: string;
  readonly cohort: string;
  /** 1 is the size of one A level. */
  readonly size: number;
  readonly entries: number;
  /** National standard deviation of value added, in grades. */
  readonly spread: number;
  /** Best first; grades that nobody got are not in it. */
  readonly grades: readonly GradePoints[];
  /** Ascending; none when the row has a single band and prior attainment says nothing about the outcome. */
  readonly priors: readonly number[];
  readonly outcomes: readonly number[];
};

export type Expectation = { readonly points: number; readonly held?: { end: "lowest" | "highest"; prior: number } };

/**
 * Average outcome points of learners nationally with this prior, by DfE's rule: a straight line from the last knot at or below the prior to
 * the next one. A prior outside the curve is held at its end, and says so. The row must have a curve.
 */
export function expectedPoints({ priors, outcomes }: ModelRow, prior: number): Expectation {
  const last = priors.length - 1;
  const [lowest = 0, highest = 0] = [priors[0], priors[last]];
  if (prior < lowest) return { points: outcomes[0] ?? 0, held: { end: "lowest", prior: lowest } };
  if (prior >= highest) {
    const points = outcomes[last] ?? 0;
    return prior > highest ? { points, held: { end: "highest", prior: highest } } : { points };
  }
  const upper = priors.findIndex((knot) => knot > prior);
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [priors[upper - 1], priors[upper], outcomes[upper - 1], outcomes[upper]];
  return { points: y0 + ((y1 - y0) * (prior - x0)) / (x1 - x0) };
}

/** Only the rows asked for are read into numbers. */
const lines = once(() => readLines(valueAddedModel, 7));

/** Every row of the model. */
export function modelRows(): ModelRow[] {
  return lines().map(readRow);
}

/** DfE's own names of the qualifications in the model. */
export function modelQualifications(): string[] {
  return [...new Set(lines().map(([qualification = ""]) => qualification))];
}

/** The rows of one qualification, by DfE's own name. */
export function modelRowsOf(qualification: string): ModelRow[] {
  return lines()
    .filter(([name]) => name === qualification)
    .map(readRow);
}

function readRow(cells: readonly string[]): ModelRow {
  const [qualification = "", subject = "", cohort = "", size, entries, spread, grades = "", priors, outcomes] = cells;
  return {
    qualification,
    subject,
    cohort,
    size: Number(size),
    entries: Number(entries),
    spread: Number(spread),
    grades: grades.split(" ").map(readGrade),
    priors: readNumbers(priors),
    outcomes: readNumbers(outcomes),
  };
}

function readGrade(text: string): GradePoints {
  const [grade = "", points] = text.split("=");
  return { grade, points: Number(points) };
}

function readNumbers(text = ""): number[] {
  return text === "" ? [] : text.split(" ").map(Number);
}
