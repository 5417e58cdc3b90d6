import { tidy } from "../numbers/tidy";
import type { Outcome } from "./outcome";

/** What became of a piece of work, as a number: a row of work is one of hundreds of thousands. */
export const state = {
  "not yet": 0,
  marked: 1,
  absent: 2,
  "not submitted": 3,
  exempt: 4,
} as const satisfies Record<Outcome["kind"], number>;

/** A learner's pieces of work in the order in which they were set. Only the first `count` are theirs: one buffer may serve every row. */
export interface Work {
  count: number;
  readonly states: Uint8Array;
  /** 0 to 100, of marked work. */
  readonly percents: Float64Array;
  /** 0 or more. */
  readonly weights: Float64Array;
  /** 1 for work that is missing when it is not submitted. */
  readonly misses: Uint8Array;
}

export const roomFor = (pieces: number): Work => ({
  count: 0,
  states: new Uint8Array(pieces),
  percents: new Float64Array(pieces),
  weights: new Float64Array(pieces),
  misses: new Uint8Array(pieces),
});

/**
 * The weighted average in per cent of the work that is marked and carries weight; NaN when there is none yet. Work of weight 0 never counts,
 * also where nothing else is marked: practice is not made into evidence by the lack of any.
 */
export function averageOf({ count, states, percents, weights }: Work): number {
  let sum = 0;
  let all = 0;
  for (let piece = 0; piece < count; piece++) {
    const weight = weights[piece] as number;
    if (states[piece] !== state.marked || weight === 0) continue;
    sum += (percents[piece] as number) * weight;
    all += weight;
  }
  return all === 0 ? Number.NaN : tidy(sum / all);
}

/** The latest mark that carries weight, in per cent; NaN where there is none. */
export function latestOf({ count, states, percents, weights }: Work): number {
  for (let piece = count - 1; piece >= 0; piece--)
    if (states[piece] === state.marked && (weights[piece] as number) > 0) return tidy(percents[piece] as number);
  return Number.NaN;
}

/** The latest mark minus the mean of the earlier ones, in percentage points; NaN with fewer than two marks that carry weight. */
export function latestChangeOf({ count, states, percents, weights }: Work): number {
  let earlier = 0;
  let marks = 0;
  let latest = 0;
  for (let piece = 0; piece < count; piece++) {
    if (states[piece] !== state.marked || !((weights[piece] as number) > 0)) continue;
    if (marks > 0) earlier += latest;
    latest = percents[piece] as number;
    marks += 1;
  }
  return marks < 2 ? Number.NaN : tidy(latest - earlier / (marks - 1));
}

/** How far the last three marks that carry weight fell, if each is below the one before, else 0; in percentage points, NaN with fewer. */
export function sustainedChangeOf({ count, states, percents, weights }: Work): number {
  let [first, second, third] = [Number.NaN, Number.NaN, Number.NaN];
  for (let piece = 0; piece < count; piece++) {
    if (states[piece] !== state.marked || !((weights[piece] as number) > 0)) continue;
    first = second;
    second = third;
    third = percents[piece] as number;
  }
  if (Number.isNaN(first)) return Number.NaN;
  return second < first && third < second ? tidy(third - first) : 0;
}

/** How many pieces of work that counts were not submitted; NaN while nothing is recorded, so that silence is no record of work. */
export function missingOf({ count, states, misses }: Work): number {
  let recorded = 0;
  let missing = 0;
  for (let piece = 0; piece < count; piece++) {
    if (misses[piece] === 0 || states[piece] === state["not yet"]) continue;
    recorded += 1;
    if (states[piece] === state["not submitted"]) missing += 1;
  }
  return recorded === 0 ? Number.NaN : missing;
}
