import { numberIn, roundingOf } from "./column-sums";

type Cells = readonly unknown[];

/** Ours: fewer may be the same by chance. */
const fewestRows = 4;

/** Whether each result is one of two marks, now this and now that: the better of them, or the one of a resit. */
export function isEitherOf(result: Cells, one: Cells, other: Cells): boolean {
  const rows = result.flatMap((cell, row) => {
    const [found, a, b] = [numberIn(cell), numberIn(one[row]), numberIn(other[row])];
    return found === undefined ? [] : [{ isOne: found === a, isOther: found === b }];
  });
  const isEither = rows.every(({ isOne, isOther }) => isOne || isOther);
  const isNow = (some: (row: (typeof rows)[number]) => boolean) => rows.some((row) => some(row));
  return rows.length >= fewestRows && isEither && isNow((row) => !row.isOther) && isNow((row) => !row.isOne);
}

/** Ours, as for a mean: in fewer rows marks out of little come near it by chance. */
const fewestWeighted = 8;
/** Ours: weights are in steps of five per cent and make a whole. */
const step = 0.05;
const near = 0.01;

/** Marks of one work with their maximum. */
interface Work {
  readonly cells: Cells;
  readonly maximum: number;
}

/** Whether results are, in per cent, those of the marks weighted in the same way in all rows. */
export function isWeightedMean(result: Work, work: readonly Work[]): boolean {
  const percent = ({ cells, maximum }: Work, row: number) => {
    const mark = numberIn(cells[row]);
    return mark === undefined ? undefined : (mark / maximum) * 100;
  };
  const rows = result.cells.flatMap((_, row) => {
    const values = [result, ...work].map((one) => percent(one, row));
    return values.every((value) => value !== undefined) ? [values] : [];
  });
  if (rows.length < fewestWeighted) return false;
  const weights = leastSquares(rows);
  if (!weights || Math.abs(weights.reduce((sum, one) => sum + one, 0) - 1) > near) return false;
  const round = weights.map((one) => Math.round(one / step) * step);
  if (!round.every((one, at) => one > 0 && Math.abs(one - (weights[at] ?? 0)) <= near)) return false;
  const written = result.cells.flatMap((cell) => numberIn(cell) ?? []);
  const within = (roundingOf(written) / result.maximum) * 100;
  return rows.every(
    ([found = 0, ...values]) =>
      Math.abs(found - values.reduce((sum, value, at) => sum + value * (round[at] ?? 0), 0)) <= within,
  );
}

/** The weights with which each row's first number is nearest to the others; undefined where they are of one piece. */
function leastSquares(rows: readonly (readonly number[])[]): number[] | undefined {
  const size = (rows[0]?.length ?? 1) - 1;
  const sum = (of: (row: readonly number[]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const at = (row: readonly number[], place: number) => row[place] ?? 0;
  const lines = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (__, j) => sum((row) => at(row, i + 1) * at(row, j + 1))),
    sum((row) => at(row, i + 1) * at(row, 0)),
  ]);
  for (let place = 0; place < size; place++) {
    const own = lines[place] as number[];
    const pivot = own[place] ?? 0;
    if (Math.abs(pivot) < 1e-6) return undefined;
    lines.forEach((line, other) => {
      if (other === place) return;
      const factor = (line[place] ?? 0) / pivot;
      lines[other] = line.map((value, column) => value - factor * (own[column] ?? 0));
    });
  }
  return lines.map((line, place) => (line[size] ?? 0) / (line[place] ?? 1));
}
