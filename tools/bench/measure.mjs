import { performance } from "node:perf_hooks";

/** Median milliseconds of `runs` calls after one that is not counted. */
export function medianMs(work, runs = 7) {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

export const round = (value, digits = 2) => Number(value.toFixed(digits));

/** One figure, one line. */
export const print = (figure) => console.log(JSON.stringify(figure));
