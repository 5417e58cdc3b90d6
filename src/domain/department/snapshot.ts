import type { Tier } from "../risk/tiers";

/** What a tracker said of one learner on one course when a data point was kept: a row of the Snapshots tab. */
export interface Snapshot {
  readonly row: number;
  readonly dataPoint: string;
  /** 2025-12-12 */
  readonly takenOn: string;
  readonly learnerId: string;
  /** The course, or the tab for a tracker without courses. */
  readonly course: string;
  readonly group: string;
  readonly teacher: string;
  readonly meg: string;
  readonly agreedMeg: string;
  /** Per cent. */
  readonly average: number | undefined;
  readonly workingAt: string;
  readonly forecast: string;
  /** In grades; negative is below the MEG. */
  readonly gap: number | undefined;
  readonly band: string;
  readonly tier: Tier | undefined;
  readonly reasons: readonly string[];
  /** Per cent. */
  readonly attendance: number | undefined;
  /** Per cent. */
  readonly punctuality: number | undefined;
  /** Pieces of work. */
  readonly missingWork: number | undefined;
}
