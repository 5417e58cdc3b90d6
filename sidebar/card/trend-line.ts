import type { Mark } from "../../src/api/calls/card";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface TrendPoint {
  readonly x: number;
  /** undefined for a code, which has no height: an absence is no zero. */
  readonly y: number | undefined;
  readonly mark: Mark;
}

export interface TrendLine {
  /** One per assessment that is marked or coded, evenly spread in the tracker's order. */
  readonly points: readonly TrendPoint[];
  /** For a polyline, through the marks only. */
  readonly line: string;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The height of a percentage: 0 at the bottom, 100 at the top, so that two learners' lines can be compared. */
export function heightOf(percent: number, { top, bottom }: Box): number {
  const within = Math.min(100, Math.max(0, percent));
  return round(bottom - (within / 100) * (bottom - top));
}

/** Where the marks of a course stand in a chart. Assessments not yet marked are left out. */
export function trendLine(marks: readonly Mark[], box: Box): TrendLine {
  const known = marks.filter(({ percent, code }) => percent !== null || code !== "");
  const step = (box.right - box.left) / Math.max(1, known.length - 1);
  const points = known.map((mark, index) => ({
    x: known.length === 1 ? round((box.left + box.right) / 2) : round(box.left + index * step),
    y: mark.percent === null ? undefined : heightOf(mark.percent, box),
    mark,
  }));
  const line = points.flatMap(({ x, y }) => (y === undefined ? [] : [`${x},${y}`])).join(" ");
  return { points, line };
}
