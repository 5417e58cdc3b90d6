import { tidy } from "../../numbers/tidy";
import { linesText } from "../../policy/judged-by";
import type { Policy } from "../../policy/settings";
import { attendanceOf } from "../../risk/attendance";
import { normalise } from "../../text/normalise";
import { currentDataPoint } from "../data-points/current-data-point";
import type { DataPoint, Snapshot } from "../records";
import type { Department } from "../department";
import { courseOf, type Enrolment } from "../enrolment";
import { overallTiers } from "../overall-tiers";

export type NewSnapshot = Omit<Snapshot, "row">;

export type SnapshotPlan =
  | { readonly kind: "no data points" | "none open yet" }
  /** Kept before, and its deadline has passed: what was said then stays. */
  | { readonly kind: "closed"; readonly point: DataPoint; readonly takenOn: string }
  | { readonly kind: "unchanged"; readonly point: DataPoint; readonly takenOn: string }
  | {
      readonly kind: "take";
      readonly point: DataPoint;
      readonly rows: readonly NewSnapshot[];
      /** Rows of this data point, kept before its deadline, that these replace. */
      readonly replaced: readonly Snapshot[];
      readonly changed: number;
    };

/**
 * What keeping the current data point comes to. It is kept once: run again, it is brought up to date until its deadline, and stays as it
 * is after it.
 */
export function planSnapshot({ dataPoints, today, enrolments, snapshots, policy }: Department): SnapshotPlan {
  if (dataPoints.length === 0) return { kind: "no data points" };
  const point = currentDataPoint(dataPoints, today);
  if (!point) return { kind: "none open yet" };
  const replaced = snapshots.filter(({ dataPoint }) => normalise(dataPoint) === normalise(point.name));
  const takenOn = replaced.reduce((latest, row) => (row.takenOn > latest ? row.takenOn : latest), "");
  if (replaced.length > 0 && point.deadline !== "" && today > point.deadline) return { kind: "closed", point, takenOn };
  const rows = knownKept(snapshotsOf(enrolments, policy, point.name, today), replaced);
  const before = new Map(replaced.map((row) => [keyOf(row), contentOf(row)]));
  const changed = rows.filter((row) => before.get(keyOf(row)) !== contentOf(row)).length;
  if (changed === 0 && rows.length === replaced.length && rows.length > 0) return { kind: "unchanged", point, takenOn };
  return { kind: "take", point, rows, replaced, changed };
}

/** A tier that is known is never replaced by none: what cannot be read today does not undo what was. */
function knownKept(rows: readonly NewSnapshot[], replaced: readonly Snapshot[]): NewSnapshot[] {
  const known = new Map(replaced.filter(({ tier }) => tier !== undefined).map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const kept = row.tier === undefined ? known.get(keyOf(row)) : undefined;
    if (kept === undefined) return row;
    const { row: _row, ...before } = kept;
    return before;
  });
}

/** One row for each learner and course; a second row of the same is a slip that Data checks names. */
function snapshotsOf(
  enrolments: readonly Enrolment[],
  policy: Policy,
  dataPoint: string,
  takenOn: string,
): NewSnapshot[] {
  const overallOf = overallTiers(enrolments, policy);
  const lines = linesText(policy);
  const rows = new Map<string, NewSnapshot>();
  for (const enrolment of enrolments) {
    const row = { dataPoint, takenOn, ...whatItSays(enrolment), overall: overallOf(enrolment).tier, lines };
    if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
  }
  return [...rows.values()];
}

function whatItSays(enrolment: Enrolment): Omit<NewSnapshot, "dataPoint" | "takenOn"> {
  const { learnerId, group, teacher, meg, agreedMeg, workingAt, forecast, gap, band, tier, reasons, signals } =
    enrolment;
  return {
    learnerId,
    course: courseOf(enrolment),
    group,
    teacher,
    meg,
    agreedMeg,
    average: oneDecimal(enrolment.average),
    workingAt,
    forecast,
    gap,
    band,
    tier,
    reasons,
    attendance: oneDecimal(attendanceOf(signals)),
    punctuality: oneDecimal(signals.punctuality),
    missingWork: signals.missingWork,
  };
}

/** So that what is read back is what was written. */
const oneDecimal = (value: number | undefined) => (value === undefined ? undefined : tidy(Math.round(value * 10) / 10));

const keyOf = ({ learnerId, course }: Pick<Snapshot, "learnerId" | "course">) => JSON.stringify([learnerId, course]);

/** All that was said, but for the day and the place. */
function contentOf(row: NewSnapshot & { readonly row?: number }): string {
  const { row: _row, takenOn: _takenOn, dataPoint: _dataPoint, ...content } = row;
  return JSON.stringify(Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1)));
}
