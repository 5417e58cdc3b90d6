import { resultKey } from "../evidence/final-results";
import { groupBy } from "../numbers/group-by";
import { unknownTier } from "../risk/tiers";
import type { Department } from "./department";
import type { Enrolment } from "./enrolment";
import type { CourseOutcome } from "./records";

type Stays = Pick<Department, "learners" | "moves" | "outcomes" | "today" | "policy">;

/**
 * The day from which something is expected of a learner on a course: the start of a late starter, or the day of the move to it; "" is before every
 * day. Without a course, what holds for all of them.
 */
export function startDays({ learners, moves, today }: Pick<Stays, "learners" | "moves" | "today">) {
  const days = new Map(learners.map(({ learnerId, startedOn }) => [learnerId, startedOn]));
  const came = new Map<string, string>();
  for (const { kind, learnerId, after, day } of moves) {
    const key = resultKey(learnerId, after);
    if (kind === "Course" && day <= today && day > (came.get(key) ?? "")) came.set(key, day);
  }
  return (learnerId: string, course?: string): string => {
    const [started = "", moved = ""] = [
      days.get(learnerId),
      course === undefined ? undefined : came.get(resultKey(learnerId, course)),
    ];
    return started > moved ? started : moved;
  };
}

/** By a day: withdrawn, or moved to another course on a day that is recorded. */
export const hasGone = ({ withdrawnOn }: Pick<CourseOutcome, "withdrawnOn">, day: string) =>
  withdrawnOn !== "" && withdrawnOn <= day;

/**
 * A row of which something is known. An end before this academic year is then of another one; of a row without anything it may be of somebody who
 * enrolled in spring and never came.
 */
export const isTaught = ({ tier, marks, unread }: Pick<Enrolment, "tier" | "marks" | "unread">): boolean =>
  tier !== unknownTier || unread.length > 0 || marks.some(({ outcome }) => outcome?.kind !== "not yet");

/** A learner who comes back, or another academic year, makes an earlier end a thing of the past: the row in the tracker holds. */
export const isOvertaken = (end: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => beginning > end);

/** By a day, the day of the end of a course for a learner that still counts then; "" where none does. */
export function leftBy(department: Stays) {
  const startOf = startDays(department);
  const ends = groupBy(department.outcomes, ({ learnerId, course }) => resultKey(learnerId, course));
  return (learnerId: string, course: string, day: string, taught = false): string => {
    const own = ends.get(resultKey(learnerId, course));
    if (!own) return "";
    const begun = [startOf(learnerId, course), ...(taught ? [department.policy["year.start"]] : [])];
    const beginnings = begun.filter((one) => one <= day);
    const counts = own.find((end) => hasGone(end, day) && !isOvertaken(end.withdrawnOn, beginnings));
    return counts?.withdrawnOn ?? "";
  };
}

/**
 * Whether a learner was on a course on a day: begun by then, and neither withdrawn nor moved away. A start that still lies ahead takes nobody off:
 * it may be a slip. `taught` is of who has a row there of which something is known.
 */
export function enrolledOn(department: Stays) {
  const [startOf, left] = [startDays(department), leftBy(department)];
  return (learnerId: string, course: string, day: string, taught = false): boolean => {
    const began = startOf(learnerId, course);
    const hasBegun = began <= day || began > department.today;
    return hasBegun && left(learnerId, course, day, taught) === "";
  };
}
