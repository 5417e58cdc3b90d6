import type { Enrolment } from "../department/enrolment";
import { sampleOf } from "../numbers/statistics";
import type { Policy } from "../policy/settings";
import { attendanceOf } from "../risk/attendance";
import { learnerTier } from "../risk/learner-tier";
import type { Tier } from "../risk/tiers";

/** What groups are compared by: one number for each learner, over all their courses. */
export interface GroupMeasure {
  readonly name: string;
  /** Decimals shown. */
  readonly digits: number;
  /** Whether each learner has 0 or 100, so that the mean is a rate. */
  readonly isRate: boolean;
  /** Otherwise a group with more is behind. */
  readonly highIsGood: boolean;
  /** Undefined when nothing is recorded for this learner. */
  readonly of: (enrolments: readonly Enrolment[], policy: Policy) => number | undefined;
}

export const groupMeasures: readonly GroupMeasure[] = [
  { name: "Gap to MEG (grades)", digits: 2, isRate: false, highIsGood: true, of: meanOf(({ gap }) => gap) },
  {
    name: "Attendance %",
    digits: 1,
    isRate: false,
    highIsGood: true,
    of: meanOf(({ signals }) => attendanceOf(signals)),
  },
  { name: "Flagged Amber or Red %", digits: 1, isRate: true, highIsGood: false, of: flagged(["Red", "Amber"]) },
  { name: "Flagged Red %", digits: 1, isRate: true, highIsGood: false, of: flagged(["Red"]) },
];

function meanOf(read: (enrolment: Enrolment) => number | undefined): GroupMeasure["of"] {
  return (enrolments) => sampleOf(enrolments.flatMap((enrolment) => read(enrolment) ?? []))?.mean;
}

/** 100 for a learner whose tier over all courses is one of these. Without enough data there is no tier to count. */
function flagged(wanted: readonly Tier[]): GroupMeasure["of"] {
  return (enrolments, policy) => {
    const known = enrolments.filter(({ tier }) => tier !== undefined && tier !== "Not enough data");
    const { tier } = learnerTier(known, policy);
    return tier && (wanted.includes(tier) ? 100 : 0);
  };
}
