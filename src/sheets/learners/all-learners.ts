import { nameOf } from "../../domain/department/enrolment";
import type { Learner } from "../../domain/department/records";
import { groupBy } from "../../domain/numbers/group-by";
import type { Policy } from "../../domain/policy/settings";
import { learnerTier } from "../../domain/risk/learner-tier";
import type { Tier } from "../../domain/risk/tiers";
import { learnersTable } from "../../tables/learners";
import { underOneId } from "../../records/texts";
import { recordsOn } from "../workbook";
import type { CourseRow } from "./course-rows";
import type { LearnersOnSheets } from "./read-learners";

/** A learner with all rows in the trackers. */
export interface KnownLearner {
  readonly learnerId: string;
  readonly name: string;
  readonly surname: string;
  readonly tutorGroup: string;
  readonly tutor: string;
  readonly courses: string[];
  /** Over all courses. */
  readonly tier: Tier | null;
  readonly about: Learner | undefined;
  readonly rows: readonly CourseRow[];
}

/** Every learner of the given rows once, in the order of the rows. */
export function learnersOf({ workbook, find }: LearnersOnSheets, rows: readonly CourseRow[]): KnownLearner[] {
  const known = underOneId(find, recordsOn(workbook, learnersTable, "learnerId"));
  const about = new Map(known.map((learner) => [learner.learnerId, learner]));
  const byId = groupBy(rows, ({ enrolment }) => enrolment.learnerId);
  return [...byId].map(([learnerId, own]) => learnerOf(learnerId, own, about.get(learnerId), workbook.policy));
}

function learnerOf(
  learnerId: string,
  rows: readonly CourseRow[],
  about: Learner | undefined,
  policy: Policy,
): KnownLearner {
  const enrolments = rows.map(({ enrolment }) => enrolment);
  const [first] = enrolments;
  return {
    learnerId,
    name: nameOf(about, first),
    surname: about?.surname || first?.surname || "",
    tutorGroup: about?.tutorGroup ?? "",
    tutor: first?.tutor || about?.tutor || "",
    courses: enrolments.map(({ course }) => course).filter((course) => course !== ""),
    tier: learnerTier(enrolments, policy).tier ?? null,
    about,
    rows,
  };
}
