import type { Department } from "../../../src/domain/department/department";
import type { Tier } from "../../../src/domain/risk/tiers";
import { assessmentOf, departmentOf, enrolmentOf, learnerOf, outcomeOf, snapshotOf } from "../../support/department";

/** So many learners of one course with the same tiers at two data points and the same end. */
export interface Cohort {
  readonly count: number;
  readonly tiers: readonly (Tier | undefined)[];
  readonly finalGrade?: string;
  readonly withdrawnOn?: string;
  readonly send?: boolean;
  readonly meg?: string;
  readonly agreedMeg?: string;
}

const points = [
  { dataPoint: "First review", takenOn: "2025-11-01" },
  { dataPoint: "Second review", takenOn: "2026-02-01" },
];

/** Each cohort's learners are named by its place: A1, A2, B1 … The course's last work is due on 20 May 2026. */
export function departmentFrom(...cohorts: readonly Cohort[]): Department {
  const people = cohorts.flatMap(({ count, ...cohort }, place) =>
    Array.from({ length: count }, (_one, index) => ({
      learnerId: `${String.fromCharCode(65 + place)}${index + 1}`,
      meg: "",
      agreedMeg: "",
      finalGrade: "",
      withdrawnOn: "",
      ...cohort,
    })),
  );
  return departmentOf({
    enrolments: people.map(({ learnerId, meg, agreedMeg }) => enrolmentOf({ learnerId, meg, agreedMeg })),
    learners: people.map(({ learnerId, send }) => learnerOf({ learnerId, send })),
    assessments: [assessmentOf({ date: "2026-05-20" })],
    snapshots: points.flatMap((point, index) =>
      people.map(({ learnerId, tiers, meg, agreedMeg }) =>
        snapshotOf({ ...point, learnerId, tier: tiers[index], meg, agreedMeg }),
      ),
    ),
    outcomes: people
      .filter(({ finalGrade, withdrawnOn }) => finalGrade !== "" || withdrawnOn !== "")
      .map(({ learnerId, finalGrade, withdrawnOn }) => outcomeOf({ learnerId, finalGrade, withdrawnOn })),
  });
}
