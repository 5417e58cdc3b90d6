import type { Snapshot } from "../department/records";
import { groupBy } from "../numbers/group-by";
import type { Tier } from "../risk/tiers";
import { normalise } from "../text/normalise";
import { resultKey } from "./final-results";

/** A snapshot that says a tier and is of a day. */
export type KeptSnapshot = Snapshot & { readonly tier: Tier };

/** A data point as it was kept. */
export interface KeptPoint {
  readonly dataPoint: string;
  /** The last day on which a row of it was kept. */
  readonly takenOn: string;
  /** Each learner and course once. */
  readonly kept: readonly KeptSnapshot[];
}

/** The data points in the order of their days. Rows without a day or a tier say nothing of the rule. */
export function keptPoints(snapshots: readonly Snapshot[]): KeptPoint[] {
  const usable = snapshots.filter((row): row is KeptSnapshot => row.tier !== undefined && row.takenOn !== "");
  const points = [...groupBy(usable, ({ dataPoint }) => normalise(dataPoint)).values()].map((rows): KeptPoint => {
    const byPlace = new Map(rows.map((row) => [resultKey(row.learnerId, row.course), row]));
    const takenOn = rows.reduce((last, row) => (row.takenOn > last ? row.takenOn : last), "");
    return { dataPoint: rows[0]?.dataPoint ?? "", takenOn, kept: [...byPlace.values()] };
  });
  return points.sort((one, other) => (one.takenOn < other.takenOn ? -1 : 1));
}
