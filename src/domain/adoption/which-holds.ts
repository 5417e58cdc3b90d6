import { isFilled } from "./column-sums";
import { compareTimes, timeOf } from "./heading-time";

/** One of several columns that say the same of a learner. */
export interface Candidate {
  readonly column: number;
  /** Both rows of it, the upper one first. */
  readonly heading: string;
  /** Its heading says nothing but what it is. */
  readonly isPlain: boolean;
  readonly cells: readonly unknown[];
}

/** Ours: a newer column that is blank for more of those whom an older one has is not kept yet, or no more. */
const leastFilled = 0.8;

/**
 * Of several columns the one that holds now: never an empty one beside a filled one; what says nothing of time before what does; else the latest.
 * Where nobody can tell, or the one that would hold is blank where another is not, those to be asked about.
 */
export function whichHolds(all: readonly Candidate[]): { readonly take: number } | { readonly ask: readonly number[] } {
  const filled = all.filter(({ cells }) => cells.some(isFilled));
  const [first, ...others] = filled;
  if (!first) return { take: (all.find(({ isPlain }) => isPlain) ?? all[0])?.column ?? -1 };
  if (others.every((other) => isSame(first, other))) return { take: first.column };
  const plain = filled.filter(({ isPlain, heading }) => isPlain && timeOf(heading) === undefined);
  const chosen =
    plain.length === 0 ? latestOf(filled) : plain.every((one) => isSame(plain[0], one)) ? plain[0] : undefined;
  if (!chosen) return { ask: (plain.length > 0 ? plain : filled).map(({ column }) => column) };
  const fuller = filled.filter((other) => other !== chosen && !coversMost(chosen, other));
  return fuller.length === 0
    ? { take: chosen.column }
    : { ask: [...fuller, chosen].map(({ column }) => column).sort((a, b) => a - b) };
}

/** Those beside the one taken that say other things and nothing of time: "Physics attendance" beside "Overall attendance". */
export function ofAnotherKind(all: readonly Candidate[], taken: number): number[] {
  const own = all.find(({ column }) => column === taken);
  const isOther = (one: Candidate) =>
    one !== own && !one.isPlain && one.cells.some(isFilled) && timeOf(one.heading) === undefined && !isSame(own, one);
  return all.filter(isOther).map(({ column }) => column);
}

const isSame = (one: Candidate | undefined, other: Candidate) =>
  one !== undefined && one.cells.every((cell, row) => String(cell as string) === String(other.cells[row] as string));

function coversMost({ cells }: Candidate, other: Candidate): boolean {
  const rows = other.cells.flatMap((cell, row) => (isFilled(cell) ? [row] : []));
  return rows.filter((row) => isFilled(cells[row])).length >= leastFilled * rows.length;
}

/** In a calendar year, in which Spring comes before Autumn. */
const inCalendar = ([from]: readonly [from: number, to: number]) => (from + 8) % 12;

/** Undefined where a heading has no time, two are of one time, or the order of the columns is one of another kind of year. */
function latestOf(all: readonly Candidate[]): Candidate | undefined {
  const timed = all.map((one) => ({ one, time: timeOf(one.heading) }));
  const order = (a: (typeof timed)[number] | undefined, b: (typeof timed)[number] | undefined) =>
    a?.time && b?.time ? compareTimes(a.time, b.time) : undefined;
  const latest = timed.find((last) =>
    timed.every((other) => {
      const after = other === last ? 1 : order(last, other);
      return after !== undefined && after > 0;
    }),
  );
  const isAscending = timed.slice(1).every((next, at) => (order(timed[at], next) ?? 1) < 0);
  if (!latest || isAscending) return latest?.one;
  const spans = timed.flatMap(({ time }) => (time?.comesAgain && time.span ? [inCalendar(time.span)] : []));
  const isOfCalendar = spans.length === timed.length && spans.slice(1).every((at, before) => at > spans[before]!);
  return isOfCalendar ? undefined : latest.one;
}

/** Whether pieces of work stand from the newest to the oldest, as far as their headings say when each was. */
export function runsBackwards(headings: readonly string[]): boolean {
  const times = headings.map(timeOf);
  const steps = times.slice(1).map((next, at) => {
    const before = times[at];
    return before && next ? compareTimes(before, next) : undefined;
  });
  return steps.some((step) => step !== undefined && step > 0) && !steps.some((step) => step !== undefined && step < 0);
}
