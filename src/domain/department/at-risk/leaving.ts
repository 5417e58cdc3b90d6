import { groupBy } from "../../numbers/group-by";
import { resultKey } from "../../evidence/final-results";
import type { Department } from "../department";
import { isOvertaken, isTaught } from "../enrolled-on";
import { courseOf, type Enrolment } from "../enrolment";

type Place = Pick<Enrolment, "learnerId" | "course" | "tracker" | "tier" | "marks" | "unread">;
type Known = Pick<Department, "outcomes" | "learners" | "policy">;
export type LeavingOn = (place: Place) => string;

/**
 * The day on which a learner leaves a course, as Outcomes say; "" where none is recorded, and where a later start or this academic year shows that
 * the learner is back.
 */
export function leavingDays({ outcomes, learners, policy }: Known): LeavingOn {
  const ends = groupBy(
    outcomes.filter(({ withdrawnOn }) => withdrawnOn !== ""),
    ({ learnerId, course }) => resultKey(learnerId, course),
  );
  const starts = new Map(learners.map(({ learnerId, startedOn }) => [learnerId, startedOn]));
  return (place) => {
    const own = ends.size === 0 ? undefined : ends.get(resultKey(place.learnerId, courseOf(place)));
    if (!own) return "";
    const beginnings = [starts.get(place.learnerId) ?? "", isTaught(place) ? policy["year.start"] : ""];
    return own.find(({ withdrawnOn }) => !isOvertaken(withdrawnOn, beginnings))?.withdrawnOn ?? "";
  };
}

export const hasLeftBy = (day: string, leavesOn: string): boolean => leavesOn !== "" && leavesOn <= day;

/** Of a learner with some days that may still lie ahead: the last one where it is every course, else "PH1 on 2026-11-20"; "" without any. */
export function leaving(rows: readonly Place[], leavingOn: LeavingOn): string {
  const days = rows.map((row) => ({ course: courseOf(row), day: leavingOn(row) })).filter(({ day }) => day !== "");
  const last = days.reduce((latest, { day }) => (day > latest ? day : latest), "");
  return days.length === rows.length ? last : days.map(({ course, day }) => `${course} on ${day}`).join(", ");
}
