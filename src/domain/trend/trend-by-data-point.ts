import { groupBy } from "../numbers/group-by";
import type { Department } from "../department/department";
import type { Enrolment } from "../department/enrolment";
import type { Snapshot } from "../department/records";
import { attendanceOf } from "../risk/attendance";
import type { Tier } from "../risk/tiers";

/** What the trackers said at a data point, or say today. A mean is over those who have one, and undefined when nobody has. */
export interface TrendPoint {
  readonly dataPoint: string;
  /** The last day on which it was kept: 2025-12-12. */
  readonly on: string;
  /** Learners on courses. */
  readonly enrolments: number;
  /** Per cent. */
  readonly average: number | undefined;
  /** In grades; negative is below the MEG. */
  readonly gap: number | undefined;
  /** Per cent. */
  readonly attendance: number | undefined;
  /** Of those with a tier other than Not enough data, per cent. */
  readonly atRisk: number | undefined;
  readonly red: number | undefined;
}

type Kept = Pick<Snapshot, "average" | "gap" | "attendance" | "tier">;

/** One point for each data point in the order of its days, and at the end what holds today. */
export function trendByDataPoint({ snapshots, enrolments, today }: Department, now: string): TrendPoint[] {
  const byName = groupBy(snapshots, ({ dataPoint }) => dataPoint);
  const kept = [...byName].map(([name, own]) => pointOf(name, lastDay(own), own));
  kept.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return enrolments.length === 0 ? kept : [...kept, pointOf(now, today, enrolments.map(asKept))];
}

const lastDay = (own: readonly Snapshot[]) => own.reduce((last, { takenOn }) => (takenOn > last ? takenOn : last), "");

const asKept = ({ average, gap, signals, tier }: Enrolment): Kept => ({
  average,
  gap,
  attendance: attendanceOf(signals),
  tier,
});

function pointOf(dataPoint: string, on: string, of: readonly Kept[]): TrendPoint {
  const judged = of.filter(({ tier }) => tier !== undefined && tier !== "Not enough data");
  const share = (...tiers: readonly Tier[]) => mean(judged.map(({ tier }) => (tier && tiers.includes(tier) ? 100 : 0)));
  return {
    dataPoint,
    on,
    enrolments: of.length,
    average: mean(of.flatMap(({ average }) => average ?? [])),
    gap: mean(of.flatMap(({ gap }) => gap ?? [])),
    attendance: mean(of.flatMap(({ attendance }) => attendance ?? [])),
    atRisk: share("Red", "Amber"),
    red: share("Red"),
  };
}

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
