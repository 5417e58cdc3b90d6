import { dayInWords } from "../calendar/day-in-words";
import { courseOf, type Enrolment } from "../department/enrolment";
import type { ConcernRecord } from "../department/records";
import { isOpenConcern } from "../department/status";
import { groupBy } from "../numbers/group-by";
import { steps } from "../risk/steps";
import type { Reason } from "../risk/reasons";
import type { Tier } from "../risk/tiers";
import { isFlagged } from "../risk/worst-tier";
import { codeKey } from "../text/normalise";

/** As much of a concern as a tier depends on. */
export type Raised = Pick<ConcernRecord, "status" | "learnerId" | "course" | "raisedBy" | "loggedAt">;

/** How a concern is named among reasons and areas, like one that is typed. */
const typed = { says: "Teacher concern", area: "teacher concern" };

/** Whether a concern is about a learner's row on a course: one that names no course is about each. */
export const isAbout = ({ course }: Pick<Raised, "course">, rowCourse: string): boolean =>
  course === "" || codeKey(course) === codeKey(rowCourse);

/** The least tier of a course about which a concern is open: college policy 10.1.1, a concern of a member of staff. */
export const atLeastAmber = (tier: Tier | undefined): Tier => (tier !== undefined && isFlagged(tier) ? tier : "Amber");

/** "Teacher concern (raised by Ms Oak on 3 November 2026, by Mr Elm on 5 November 2026)". */
function raisedReason(raised: readonly Raised[]): string {
  const each = raised.map(({ raisedBy, loggedAt }) =>
    [raisedBy && `by ${raisedBy}`, loggedAt && `on ${dayInWords(loggedAt)}`].filter(Boolean).join(" "),
  );
  const known = [...new Set(each)].filter((text) => text !== "");
  return `${typed.says} (raised ${known.join(", ") || "in Concerns"})`;
}

/** The reasons of a row with the concerns that are open about it: they take the place of what only says that too little is known. */
export function reasonsWith(reasons: readonly Reason[], raised: readonly Raised[]): Reason[] {
  if (raised.length === 0) return [...reasons];
  const unread = reasons.filter(({ is }) => is === "not read");
  const passed = reasons.filter(({ is, says }) => is === "severe" || (is === "amber" && says !== typed.says));
  return [...passed, { is: "amber", says: raisedReason(raised) }, ...unread];
}

/** The areas of a row, as `areasText` writes them, with the one of concerns. */
export const areasWith = (areas: string, raised: readonly Raised[]): string =>
  raised.length === 0 || areas.split(", ").includes(typed.area)
    ? areas
    : [areas, typed.area].filter((text) => text !== "").join(", ");

/**
 * The rows of learners with the concerns that are open about them, where a whole workbook is looked at: a concern about a course that the
 * learner has no row for counts on every row, so that a move to another set quietens nobody.
 */
export function withConcerns(enrolments: readonly Enrolment[], concerns: readonly Raised[]): readonly Enrolment[] {
  const open = groupBy(concerns.filter(isOpenConcern), ({ learnerId }) => learnerId);
  if (open.size === 0) return enrolments;
  const coursesOf = groupBy(
    enrolments.filter(({ learnerId }) => open.has(learnerId)),
    ({ learnerId }) => learnerId,
  );
  return enrolments.map((enrolment) => {
    const rows = coursesOf.get(enrolment.learnerId) ?? [];
    const raised = (open.get(enrolment.learnerId) ?? []).filter(
      (one) => isAbout(one, courseOf(enrolment)) || !rows.some((row) => isAbout(one, courseOf(row))),
    );
    return raised.length === 0 ? enrolment : withRaised(enrolment, raised);
  });
}

/** Whatever its tracker's formulas were told. */
function withRaised(enrolment: Enrolment, raised: readonly Raised[]): Enrolment {
  const reason = raisedReason(raised);
  const others = enrolment.reasons.filter((one) => !one.startsWith(typed.says));
  return {
    ...enrolment,
    tier: atLeastAmber(enrolment.tier),
    reasons: enrolment.reasons.includes(reason) ? enrolment.reasons : [reason, ...others],
    requiredAction: withStep(enrolment.requiredAction, steps.concern),
    signals: { ...enrolment.signals, teacherConcern: 1 },
  };
}

const withStep = (action: string, step: string) =>
  action.includes(step) ? action : [action, step].filter((text) => text !== "").join("; ");
