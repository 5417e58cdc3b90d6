import type { Policy, PolicyKey } from "../policy/settings";
import type { NumberColumn } from "../work-out/columns";
import { bestOn, endsOf, turnedLine } from "./attitude-scale";
import type { Area } from "./measure";
import { type KnownMeasure, measures, type MeasureId } from "./measures";

/** A measure's column, and what it is headed where that is not the measure's own heading. */
type MeasureColumn = NumberColumn & { readonly heading?: string };

/** The columns that a tracker has, by measure; and the latest mark in per cent, which is no measure: it says where a fall ends. */
export type MeasureColumns = Readonly<Partial<Record<MeasureId | "latestMark", MeasureColumn>>>;

/** A measure with its column and the lines that hold now, made ready for one loop. */
export interface Judged {
  readonly measure: KnownMeasure;
  readonly column: MeasureColumn;
  /** Its place among the measures. */
  readonly bit: number;
  /** 1 or -1: turns a value into what is held against the lines. */
  readonly sign: 1 | -1;
  readonly amber: number;
  readonly severe: number;
  /** How close above its line a value is mentioned. */
  readonly near: number;
  /** Where a fall ends, and from which mark on it does not count. */
  readonly ends: Float64Array | undefined;
  readonly floor: number;
  /** Outside of both a value cannot be read; 0 where the least is more is no record. */
  readonly least: number;
  readonly most: number;
  /** The best value of a scale that may be turned. */
  readonly best: number;
}

/** A verdict on every row, as bits of measures. */
export interface Verdicts {
  readonly judged: readonly Judged[];
  /** Something is recorded and was judged. */
  readonly known: Int32Array;
  /** Past a line; severe ones stand in both. */
  readonly past: Int32Array;
  readonly severe: Int32Array;
  /** The few rows in which something is recorded that cannot be read. */
  readonly unread: ReadonlyMap<number, number>;
}

/** Holds every column against its lines, one column after the other. The one place where a value meets a line. */
export function judge(rows: number, columns: MeasureColumns, policy: Policy): Verdicts {
  const judged = measures.flatMap((measure, place) => {
    const column = columns[measure.id];
    return column ? [ready(measure, column, 1 << place, policy, columns)] : [];
  });
  const unread = new Map<number, number>();
  const verdicts = {
    judged,
    known: new Int32Array(rows),
    past: new Int32Array(rows),
    severe: new Int32Array(rows),
    unread,
  };
  for (const one of judged) {
    judgeColumn(one, verdicts);
    for (const row of one.column.problems.keys()) add(unread, row, one.bit);
  }
  return verdicts;
}

function ready(
  measure: KnownMeasure,
  column: MeasureColumn,
  bit: number,
  policy: Policy,
  columns: MeasureColumns,
): Judged {
  const { shape, highIsGood, scale } = measure;
  const set = (key: string) => policy[key as PolicyKey] as number;
  const best = scale === undefined ? 1 : bestOn(policy[scale as PolicyKey] as string);
  const { least = -Infinity, most = Infinity } = scale === undefined ? measure : endsOf(best);
  const floor = measure.floor === undefined ? Infinity : set(measure.floor);
  const ends = measure.floor === undefined ? undefined : lowestOf(measure.endsIn ?? ["latestMark"], columns);
  const common = { measure, column, bit, near: 0, ends, floor, least, most, best };
  if (shape.is === "raised") return { ...common, sign: 1, amber: Number.MIN_VALUE, severe: Infinity };
  const line = (key: string) => Math.abs(set(key));
  const { amber, severe } = shape.lines;
  const lines = { amber: line(amber.key), severe: severe === undefined ? Infinity : line(severe.key) };
  // A value below a line is one at or above it the other way round, but for the value that meets the line.
  if (shape.is === "below")
    return { ...common, ...lines, sign: -1, near: shape.near === undefined ? 0 : set(shape.near) };
  if (best !== 1) {
    const turned = { amber: -turnedLine(lines.amber, best), severe: -turnedLine(lines.severe, best) };
    return { ...common, ...turned, sign: -1 };
  }
  return { ...common, ...lines, sign: highIsGood ? -1 : 1 };
}

/** Row by row the lowest value that is recorded; undefined where none of the columns is there. */
function lowestOf(ids: readonly string[], columns: MeasureColumns): Float64Array | undefined {
  const present = ids.flatMap((id) => columns[id as keyof MeasureColumns]?.values ?? []);
  return present.length < 2
    ? present[0]
    : present.reduce((one, other) =>
        one.map((value, row) => (value <= (other[row] as number) ? value : otherwise(other[row] as number, value))),
      );
}

const otherwise = (first: number, second: number) => (Number.isNaN(first) ? second : first);

function judgeColumn(
  { measure, column, bit, sign, amber, severe: line, ends, floor, least, most }: Judged,
  { known, past, severe, unread }: Verdicts & { readonly unread: Map<number, number> },
): void {
  const { values } = column;
  const rows = known.length;
  const unless = measure.unless === undefined ? 0 : bitOf(measure.unless);
  const said = (measure.unlessPast ?? []).reduce((bits, id) => bits | bitOf(id), 0);
  const isBelow = measure.shape.is === "below";
  for (let row = 0; row < rows; row++) {
    const value = values[row] as number;
    if (!(value >= least && value <= most)) {
      if ((value < least && value !== 0) || value > most) add(unread, row, bit);
      continue;
    }
    if (unless !== 0 && ((known[row] as number) & unless) !== 0) continue;
    mark(known, row, bit);
    if (isBelow ? value >= amber : sign * value < amber) continue;
    if (ends !== undefined && (ends[row] as number) >= floor) continue;
    if (said !== 0 && ((past[row] as number) & said) !== 0) continue;
    mark(past, row, bit);
    if (isBelow ? value < line : sign * value >= line) mark(severe, row, bit);
  }
}

function mark(bits: Int32Array, row: number, bit: number): void {
  bits[row] = (bits[row] ?? 0) | bit;
}

function add(bits: Map<number, number>, row: number, bit: number): void {
  bits.set(row, (bits.get(row) ?? 0) | bit);
}

const bitOf = (id: string) => 1 << measures.findIndex((measure) => measure.id === id);

/** The areas whose steps the measures ask for that bits stand for. */
export const asksIn = (bits: number): Area[] => [
  ...new Set(measures.filter((_measure, place) => (bits & (1 << place)) !== 0).map(({ asks, area }) => asks ?? area)),
];

/** The areas of the measures that bits stand for, in the order of the measures. */
export const areasIn = (bits: number): Area[] => [
  ...new Set(measures.filter((_measure, place) => (bits & (1 << place)) !== 0).map(({ area }) => area)),
];
