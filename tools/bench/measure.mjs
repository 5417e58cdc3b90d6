import { performance } from "node:perf_hooks";

export const medianOf = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** Median milliseconds of `runs` calls after one that is not counted. */
export function medianMs(work, runs = 7) {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return medianOf(times);
}

/** Median milliseconds of each piece of work, all taken in turn `runs` times, so that a busy machine slows all alike. */
export function mediansInTurn(works, runs = 7) {
  const times = works.map(() => []);
  for (const work of works) work();
  for (let run = 0; run < runs; run++)
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work();
      times[index].push(performance.now() - start);
    }
  return times.map(medianOf);
}

export const round = (value, digits = 2) => Number(value.toFixed(digits));

/** One figure, one line. */
export function print(figure) {
  console.log(JSON.stringify(figure));
  return figure;
}
