import { addDays } from "../../calendar/add-days";
import { dayInWords } from "../../calendar/day-in-words";
import { inWords, tidy } from "../../numbers/tidy";
import type { Policy } from "../../policy/settings";
import { bestOn } from "../../risk/attitude-scale";
import type { Department } from "../department";
import { type WeekRow, weekOf } from "./week";

type Figure = "attendance" | "punctuality" | "attitude" | "behaviour";

/** What counts as a change for the worse over some weeks. All lines and windows are ours. */
interface TrendRule {
  readonly figure: Figure;
  readonly says: (was: string, now: string) => string;
  /** How far back is looked, in days. */
  readonly window: number;
  /** From so much on, in the figure's own unit. */
  readonly line: number;
  readonly unit: string;
  /** Whether more is worse. */
  readonly moreIsWorse: (policy: Policy) => boolean;
}

const percent = { window: 35, line: 5, unit: "points", moreIsWorse: () => false } as const;

/** A drop in effort (college policy 10.1.1) and repeated incidents, before they pass a line of their own. */
const trendRules: readonly TrendRule[] = [
  { ...percent, figure: "attendance", says: (was, now) => `Attendance from ${was}% to ${now}%` },
  { ...percent, figure: "punctuality", line: 10, says: (was, now) => `Punctuality from ${was}% to ${now}%` },
  {
    figure: "attitude",
    says: (was, now) => `Attitude to learning from ${was} to ${now}`,
    window: 42,
    line: 1,
    unit: "step",
    moreIsWorse: (policy) => bestOn(policy["attitude.scale"]) === 1,
  },
  {
    figure: "behaviour",
    says: (was, now) => `Behaviour incidents from ${was} to ${now}`,
    window: 42,
    line: 2,
    unit: "incidents",
    moreIsWorse: () => true,
  },
];

/** Ours, in days: two weeks that stand closer to each other show no trend. */
const apart = 14;

export interface Trend {
  readonly learnerId: string;
  readonly course: string;
  readonly why: string;
  /** The day of the week that today is compared with. */
  readonly since: string;
}

/** Who has become worse in the last weeks, course by course; nothing where no week was kept that long ago. */
export function trendsIn(department: Pick<Department, "enrolments" | "weeks" | "today" | "policy">): Trend[] {
  const { weeks, today, policy } = department;
  const latest = addDays(today, -apart);
  const keyOf = ({ learnerId, course }: Pick<WeekRow, "learnerId" | "course">) => JSON.stringify([learnerId, course]);
  return trendRules.flatMap((rule) => {
    const earliest = addDays(today, -rule.window);
    const before = new Map<string, WeekRow>();
    for (const row of weeks) {
      const known = before.get(keyOf(row));
      if (row[rule.figure] === undefined || row.takenOn < earliest || row.takenOn > latest) continue;
      if (known === undefined || row.takenOn < known.takenOn) before.set(keyOf(row), row);
    }
    return weekOf(department).flatMap((row): Trend[] => {
      const kept = before.get(keyOf(row));
      const [was, now] = [kept?.[rule.figure], row[rule.figure]];
      if (kept === undefined || was === undefined || now === undefined) return [];
      const worse = tidy(rule.moreIsWorse(policy) ? now - was : was - now);
      if (worse < rule.line) return [];
      const line = `${rule.line} ${rule.unit} or more since ${dayInWords(kept.takenOn)}`;
      const why = `${rule.says(inWords(was), inWords(now))} (${line})`;
      return [{ learnerId: row.learnerId, course: row.course, why, since: kept.takenOn }];
    });
  });
}
