import { addDays } from "../../calendar/add-days";
import { dayInWords } from "../../calendar/day-in-words";
import { inWords, tidy } from "../../numbers/tidy";
import type { Policy } from "../../policy/settings";
import { bestOn } from "../../risk/attitude-scale";
import type { fallMeasures } from "../../risk/measures/falls";
import { measureOf } from "../../risk/measures";
import type { Department } from "../department";
import { type WeekRow, weekOf } from "./week";

export type FallId = (typeof fallMeasures)[number]["id"];
type Figure = "attendance" | "punctuality" | "attitude" | "behaviour";

/** A figure of the weeks, and the measure of the rule that its change is. */
interface Fall {
  readonly id: FallId;
  readonly figure: Figure;
  readonly says: (was: string, now: string) => string;
  readonly unit: string;
  /** From what was to what is as the measure counts it; undefined where that can be no change: a count that goes down was begun anew. */
  readonly change: (was: number, now: number, policy: Policy) => number | undefined;
}

const risen = (was: number, now: number) => now - was;

const falls: readonly Fall[] = [
  {
    id: "attendanceChange",
    figure: "attendance",
    says: (was, now) => `Attendance from ${was}% to ${now}%`,
    unit: "points",
    change: risen,
  },
  {
    id: "punctualityChange",
    figure: "punctuality",
    says: (was, now) => `Punctuality from ${was}% to ${now}%`,
    unit: "points",
    change: risen,
  },
  {
    id: "attitudeChange",
    figure: "attitude",
    says: (was, now) => `Attitude to learning from ${was} to ${now}`,
    unit: "step",
    change: (was, now, policy) => (bestOn(policy["attitude.scale"]) === 1 ? was - now : now - was),
  },
  {
    id: "recentIncidents",
    figure: "behaviour",
    says: (was, now) => `Behaviour incidents from ${was} to ${now}`,
    unit: "incidents",
    change: (was, now) => (now < was ? undefined : now - was),
  },
];

/** Ours, in days: two weeks that stand closer to each other show no change. */
const apart = 14;

interface Change {
  readonly was: number;
  readonly now: number;
  readonly by: number;
  /** The day of the week that today is compared with. */
  readonly since: string;
}

type Known = Pick<Department, "enrolments" | "weeks" | "today" | "policy">;

const keyOf = ({ learnerId, course }: Pick<WeekRow, "learnerId" | "course">) => JSON.stringify([learnerId, course]);

/**
 * How each figure has changed since the first week of the last ones that was kept, by learner and course; nothing where no week was kept that
 * long ago.
 */
export function changesIn(department: Known): ReadonlyMap<string, ReadonlyMap<FallId, Change>> {
  const { weeks, today, policy } = department;
  const [earliest, latest] = [addDays(today, -7 * policy["trend.weeks"]), addDays(today, -apart)];
  const inWindow = weeks.filter(({ takenOn }) => takenOn >= earliest && takenOn <= latest);
  const changes = new Map<string, Map<FallId, Change>>();
  for (const { id, figure, change } of falls) {
    const before = new Map<string, WeekRow>();
    for (const row of inWindow) {
      const known = before.get(keyOf(row));
      if (row[figure] !== undefined && (known === undefined || row.takenOn < known.takenOn))
        before.set(keyOf(row), row);
    }
    for (const row of weekOf(department)) {
      const kept = before.get(keyOf(row));
      const [was, now] = [kept?.[figure], row[figure]];
      if (kept === undefined || was === undefined || now === undefined) continue;
      const by = change(was, now, policy);
      if (by === undefined) continue;
      const own = changes.get(keyOf(row)) ?? new Map<FallId, Change>();
      changes.set(keyOf(row), own.set(id, { was, now, by: tidy(by), since: kept.takenOn }));
    }
  }
  return changes;
}

/** What the rule is to be told of a learner on a course. */
export const changesOf = (
  changes: ReturnType<typeof changesIn>,
  place: Pick<WeekRow, "learnerId" | "course">,
): ReadonlyMap<FallId, Change> => changes.get(keyOf(place)) ?? new Map();

export interface Trend {
  readonly learnerId: string;
  readonly course: string;
  readonly why: string;
  /** The day of the week that today is compared with. */
  readonly since: string;
}

/** Who has become worse in the last weeks by the lines of the rule, course by course. */
export function trendsIn(department: Known): Trend[] {
  const { policy } = department;
  const changes = changesIn(department);
  const signalsOf = new Map(weekOf(department).map((row) => [keyOf(row), row]));
  return falls.flatMap(({ id, says, unit }) => {
    const { highIsGood, shape } = measureOf[id];
    const line = policy[shape.lines.amber.key];
    return [...changes].flatMap(([key, own]): Trend[] => {
      const change = own.get(id);
      const row = signalsOf.get(key);
      if (change === undefined || row === undefined || (highIsGood ? -change.by : change.by) < line) return [];
      if (id === "attendanceChange" && change.now >= policy["attendance.fall.floor"]) return [];
      const atLeast = `${inWords(line)} ${unit} or more since ${dayInWords(change.since)}`;
      const why = `${says(inWords(change.was), inWords(change.now))} (${atLeast})`;
      return [{ learnerId: row.learnerId, course: row.course, why, since: change.since }];
    });
  });
}
