import { performance } from "node:perf_hooks";

export const medianOf = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export const wallClock = () => performance.now();

/** Milliseconds of processor time that this process has used: a busy machine leaves them as they are. */
export function cpuClock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function timed(work, clock = cpuClock) {
  const start = clock();
  work();
  return clock() - start;
}

/** Median milliseconds of each piece of work after one call that is not counted, all taken in turn `runs` times. */
export function mediansInTurn(works, runs = 9, clock = cpuClock) {
  const times = works.map(() => []);
  for (const work of works) work();
  for (let run = 0; run < runs; run++)
    for (const [index, work] of works.entries()) {
      // Each pays for its own litter and not for what the one before left behind.
      globalThis.gc?.({ type: "minor" });
      times[index].push(timed(work, clock));
    }
  return times.map(medianOf);
}

export const round = (value, digits = 2) => Number(value.toFixed(digits));
