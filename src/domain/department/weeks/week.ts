import { addDays } from "../../calendar/add-days";
import { daysBetween } from "../../calendar/days-between";
import { tidy } from "../../numbers/tidy";
import { attendanceOf } from "../../risk/attendance";
import type { Tier } from "../../risk/tiers";
import type { Department } from "../department";
import { courseOf } from "../enrolment";
import { overallTiers } from "../overall-tiers";

/** What a tracker said of one learner on one course when a week was kept: few figures, so that years of weeks stay small. */
export interface WeekRow {
  /** 2025-09-01 */
  readonly takenOn: string;
  readonly learnerId: string;
  readonly course: string;
  readonly tier: Tier | undefined;
  /** The learner's own; undefined also where it was not kept yet. */
  readonly overall?: Tier | undefined;
  readonly gap: number | undefined;
  readonly average: number | undefined;
  readonly attendance: number | undefined;
  /** Per cent. */
  readonly punctuality: number | undefined;
  readonly attitude: number | undefined;
  readonly behaviour: number | undefined;
}

const someMonday = "2024-01-01";

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const since = daysBetween(someMonday, day) % 7;
  return addDays(day, -(since < 0 ? since + 7 : since));
}

const oneDecimal = (value: number | undefined) => (value === undefined ? undefined : tidy(Math.round(value * 10) / 10));

/** What is kept of today: a row for each learner and course, the first where there are two. */
export function weekOf({ enrolments, today, policy }: Pick<Department, "enrolments" | "today" | "policy">): WeekRow[] {
  const rows = new Map<string, WeekRow>();
  const overallOf = overallTiers(enrolments, policy);
  for (const enrolment of enrolments) {
    const { learnerId, tier, gap, average, signals } = enrolment;
    const course = courseOf(enrolment);
    const key = JSON.stringify([learnerId, course]);
    if (rows.has(key)) continue;
    rows.set(key, {
      takenOn: today,
      learnerId,
      course,
      tier,
      overall: overallOf(enrolment).tier,
      gap,
      average: oneDecimal(average),
      attendance: oneDecimal(attendanceOf(signals)),
      punctuality: oneDecimal(signals.punctuality),
      attitude: signals.attitude,
      behaviour: signals.behaviour,
    });
  }
  return [...rows.values()];
}

/** The last day that was kept before the week of today; "" when there is none. */
export function lastWeekKept({ weeks, today }: Pick<Department, "weeks" | "today">): string {
  const monday = mondayOf(today);
  return weeks.reduce((last, { takenOn }) => (takenOn < monday && takenOn > last ? takenOn : last), "");
}
