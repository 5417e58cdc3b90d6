import { isFlagged, isWorse } from "../../risk/worst-tier";
import type { Tier } from "../../risk/tiers";
import type { Department } from "../department";
import { courseOf, nameOf } from "../enrolment";
import { overallTiers } from "../overall-tiers";
import { goneBy } from "../results";
import { beganOn, isFollowedPlan, isOpenAction, isOpenConcern, planReview } from "../status";
import { trendsIn } from "./trends";
import { lastWeekKept } from "./week";

/** The kinds of news, in the order in which they are told. */
const weekNews = [
  "Became Red",
  "Became Amber",
  "Not known any more",
  "Falling",
  "Concern raised",
  "Concern unanswered",
  "Review overdue",
  "Support begun",
  "Support ended",
  "Improved",
] as const;

/** One piece of news since the last week that was kept. A day is 2025-09-01, or "". */
interface WeekLine {
  readonly news: (typeof weekNews)[number];
  readonly learnerId: string;
  readonly course: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
  readonly day: string;
}

/** A line with who it is about and who sees to it. */
export interface NamedWeekLine extends WeekLine {
  readonly learner: string;
  readonly tutor: string;
  readonly subject: string;
}

/**
 * What has happened since the last week that was kept: whose tier on a course, or over all of them, is another one, what was raised, begun,
 * ended, and what waits.
 * Who is on a course today but was not then is no change.
 */
export function thisWeek(department: Department): NamedWeekLine[] {
  const since = lastWeekKept(department);
  const lines = [
    ...(since === "" ? [] : tierLines(department, since)),
    ...trendsIn(department).map((trend): WeekLine => ({ ...noTiers, ...trend, news: "Falling", day: trend.since })),
    ...recordLines(department, since),
  ];
  const about = new Map(department.learners.map((learner) => [learner.learnerId, learner]));
  const rows = new Map(department.enrolments.map((one) => [one.learnerId, one]));
  const subjects = new Map(department.enrolments.map((one) => [courseOf(one), one.subject]));
  return lines
    .map((line): NamedWeekLine => {
      const [learner, row] = [about.get(line.learnerId), rows.get(line.learnerId)];
      const subject = line.course && (subjects.get(line.course) || line.course);
      return { ...line, learner: nameOf(learner, row), tutor: learner?.tutor || row?.tutor || "", subject };
    })
    .sort((one, other) => weekNews.indexOf(one.news) - weekNews.indexOf(other.news));
}

const noTiers = { was: "", now: "" };

function tierLines({ enrolments, weeks, policy }: Department, since: string): WeekLine[] {
  const keyOf = (learnerId: string, course: string) => JSON.stringify([learnerId, course]);
  const kept = weeks.filter(({ takenOn }) => takenOn === since);
  const before = new Map(kept.map(({ learnerId, course, tier }) => [keyOf(learnerId, course), tier]));
  const ofCourses = enrolments.flatMap((enrolment): WeekLine[] => {
    const [course, now] = [courseOf(enrolment), enrolment.tier];
    const was = before.get(keyOf(enrolment.learnerId, course));
    if (was === undefined || now === undefined || was === now) return [];
    const why = enrolment.reasons.join("; ");
    return [{ news: newsOf(was, now), learnerId: enrolment.learnerId, course, was, now, why, day: since }];
  });
  const overallBefore = new Map(kept.flatMap(({ learnerId, overall }) => (overall ? [[learnerId, overall]] : [])));
  const overallOf = overallTiers(enrolments, policy);
  const first = new Map(enrolments.map((enrolment) => [enrolment.learnerId, enrolment]));
  const told = new Set(ofCourses.map(({ learnerId, news }) => keyOf(learnerId, news)));
  const ofLearners = [...first].flatMap(([learnerId, enrolment]): WeekLine[] => {
    const [was, { tier: now, areas }] = [overallBefore.get(learnerId), overallOf(enrolment)];
    if (was === undefined || now === undefined || was === now || told.has(keyOf(learnerId, newsOf(was, now))))
      return [];
    const why = areas.length > 0 ? `Over all courses: ${areas.join(", ")}` : "Over all courses";
    return [{ news: newsOf(was, now), learnerId, course: "", was, now, why, day: since }];
  });
  return [...ofCourses, ...ofLearners];
}

function newsOf(was: Tier, now: Tier): WeekLine["news"] {
  if (!isWorse(now, was)) return "Improved";
  return now === "Red" ? "Became Red" : isFlagged(now) ? "Became Amber" : "Not known any more";
}

/** Nobody waits for a learner who has left. */
function recordLines(department: Department, since: string): WeekLine[] {
  const { actions, plans, concerns, changes, today } = department;
  const gone = goneBy(department);
  const isNew = (day: string) => since !== "" && day > since && day <= today;
  const ended = new Map(
    changes.filter(({ field, on }) => field === "status" && isNew(on)).map(({ recordId, on }) => [recordId, on]),
  );
  const line = (news: WeekLine["news"], learnerId: string, course: string, why: string, day: string): WeekLine[] =>
    gone.has(learnerId) ? [] : [{ news, learnerId, course, was: "", now: "", why, day }];
  const supportLines = (
    one: { readonly recordId: string; readonly learnerId: string },
    { isOpen, start, review, course, why }: Record<"start" | "review" | "course" | "why", string> & { isOpen: boolean },
  ): WeekLine[] => [
    ...(isOpen && review !== "" && review < today ? line("Review overdue", one.learnerId, course, why, review) : []),
    ...(isOpen && isNew(start) ? line("Support begun", one.learnerId, course, why, start) : []),
    ...(!isOpen && ended.has(one.recordId)
      ? line("Support ended", one.learnerId, course, why, ended.get(one.recordId) ?? "")
      : []),
  ];
  return [
    ...concerns
      .filter(isOpenConcern)
      .flatMap(({ learnerId, course, raisedBy, loggedAt }) =>
        line(isNew(loggedAt) ? "Concern raised" : "Concern unanswered", learnerId, course, raisedBy, loggedAt),
      ),
    ...actions.flatMap((action) => {
      const { course, type, owner, review } = action;
      const why = [type, owner].filter((text) => text !== "").join(", ");
      return supportLines(action, { isOpen: isOpenAction(action), start: beganOn(action), review, course, why });
    }),
    ...plans
      .filter((plan) => plan.status !== "Draft")
      .flatMap((plan) => {
        const why = ["Support plan", plan.staff].filter((text) => text !== "").join(", ");
        const { start } = plan;
        return supportLines(plan, { isOpen: isFollowedPlan(plan), start, review: planReview(plan), course: "", why });
      }),
  ];
}
