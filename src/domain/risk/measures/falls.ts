import type { Setting } from "../../policy/setting";
import type { Measure } from "../measure";

/** By Take snapshot, from the weeks that it kept: a teacher's sheet has the column once a first learner has something to write in it. */
const kept = {
  area: "trend",
  kind: "number",
  filledBy: "people",
  highIsGood: true,
  inPlans: false,
  whenFilled: true,
  width: 90,
} as const;

const line = <const Key extends string>(
  key: Key,
  value: number,
  unit: string,
  meaning: string,
  source: string,
  maximum = 100,
) => ({ key, value, unit, meaning, source, minimum: 1, maximum }) satisfies Setting;

const written = "Written by Take snapshot from the weeks that were kept (trend.weeks in Policy); blank without them.";

/**
 * What has become worse in the last weeks, before it passes a line of its own: where it has passed that, the fall says nothing more. All share the
 * area of trends, so that falls alone are never more than Amber.
 */
export const fallMeasures = [
  {
    ...kept,
    id: "attendanceChange",
    heading: "Attendance change",
    spellings: ["Change in attendance"],
    name: "attendance fall",
    finds: "Attendance or online engagement falls over some weeks",
    asks: "attendance",
    shape: {
      is: "at least",
      lines: {
        amber: line(
          "attendance.fall.amber",
          5,
          "percentage points",
          "Attendance, or online engagement where that is lower, that is this much lower than weeks before is a concern",
          "college policy 10.1.1 names a drop in effort; the number is ours",
        ),
      },
      says: { value: "Attendance has fallen {n} points in the last weeks", line: "{n} or more" },
    },
    floor: "attendance.fall.floor",
    endsIn: ["attendance", "online"],
    unlessPast: ["attendance", "online"],
    shown: { decimals: 1, signed: true },
    note: `Risk tier: a fall. Percentage points. ${written}`,
  },
  {
    ...kept,
    id: "punctualityChange",
    heading: "Punctuality change",
    spellings: ["Change in punctuality"],
    name: "punctuality fall",
    finds: "A pattern of lateness begins",
    asks: "punctuality",
    shape: {
      is: "at least",
      lines: {
        amber: line(
          "punctuality.fall.amber",
          10,
          "percentage points",
          "Punctuality that is this much lower than weeks before is a concern",
          "college policy 10.1.1 names a pattern of lateness; the number is ours",
        ),
      },
      says: { value: "Punctuality has fallen {n} points in the last weeks", line: "{n} or more" },
    },
    unlessPast: ["punctuality"],
    shown: { decimals: 1, signed: true },
    note: `Risk tier: a fall. Percentage points. ${written}`,
  },
  {
    ...kept,
    id: "attitudeChange",
    heading: "Attitude change",
    spellings: ["Change in attitude"],
    name: "attitude fall",
    finds: "Drop in effort",
    asks: "effort",
    shape: {
      is: "at least",
      lines: {
        amber: line(
          "attitude.fall.amber",
          1,
          "steps of its scale",
          "An attitude to learning that is this much worse than weeks before is a concern",
          "college policy 10.1.1 names a drop in effort; the number is ours",
          10,
        ),
      },
      says: {
        value: "Attitude to learning has fallen {n} steps in the last weeks",
        one: "Attitude to learning has fallen {n} step in the last weeks",
        line: "{n} or more",
      },
    },
    unlessPast: ["attitude"],
    shown: { decimals: 1, signed: true },
    note: `Risk tier: a fall. Steps of the scale, below zero is worse. ${written}`,
  },
  {
    ...kept,
    id: "recentIncidents",
    heading: "Recent incidents",
    spellings: ["Incidents lately"],
    name: "recent incidents",
    finds: "Repeated behaviour incidents within some weeks",
    asks: "behaviour",
    kind: "count",
    highIsGood: false,
    shape: {
      is: "at least",
      lines: {
        amber: line(
          "behaviour.recent.amber",
          2,
          "incidents",
          "This many behaviour incidents within the last weeks are repeated ones; the year's own line is behaviour.amber",
          'college policy 10.1.1 says "repeated"; the number is ours',
        ),
      },
      says: { value: "{n} behaviour incidents in the last weeks", line: "{n} or more" },
    },
    unlessPast: ["behaviour"],
    shown: { decimals: 0, signed: false },
    note: `Risk tier: incidents of the last weeks alone. ${written}`,
  },
] as const satisfies readonly Measure[];
