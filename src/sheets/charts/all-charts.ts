import { countByCourse } from "../../domain/charts/count-by-course";
import type { Department } from "../../domain/department/department";
import type { Enrolment } from "../../domain/department/enrolment";
import { trendByDataPoint } from "../../domain/trend/trend-by-data-point";
import { chartMessages as words } from "../../messages/department-messages";
import { palette } from "../formatting/palette";
import type { ChartSpec } from "./chart-spec";

/** As the grid paints the same words; what it writes in red on white is red. */
const bands = [
  { name: "Exceeding", colour: palette.blue.background },
  { name: "Expected", colour: palette.green.background },
  { name: "Satisfactory", colour: palette.amber.background },
  { name: "Limited", colour: palette.late.text },
] as const;

const tierColours = [
  { name: "Red", colour: palette.red.background },
  { name: "Amber", colour: palette.amber.background },
  { name: "Not enough data", colour: palette.muted.background },
  { name: "On track", colour: palette.green.background },
] as const;

/** Shares, so that a course of 8 and one of 95 can be compared, each with how many it is of. */
const sharesByCourse =
  (series: readonly { readonly name: string }[], wordOf: (enrolment: Enrolment) => string | undefined) =>
  ({ enrolments }: Department) =>
    countByCourse(
      enrolments,
      series.map(({ name }) => name),
      wordOf,
    ).map(({ course, counts }) => {
      const upTo = counts.map((_, at) => counts.slice(0, at + 1).reduce((sum, count) => sum + count, 0));
      const all = upTo[upTo.length - 1] ?? 0;
      // In tenths of a per cent, rounded where each part ends: each by itself may come to 100.1 together, and the axis ends at 150.
      const ends = upTo.map((count) => Math.round((1000 * count) / all));
      return [words.courseOf(course, all), ...ends.map((end, at) => (end - (ends[at - 1] ?? 0)) / 10)];
    });

/** One point is no line: there is nothing to see before the first data point was kept. */
const byDataPoint = (keys: readonly ("average" | "attendance" | "atRisk" | "red")[]) => (department: Department) => {
  const points = trendByDataPoint(department, words.now);
  const cell = (value: number | undefined) => (value === undefined ? "" : Math.round(value * 10) / 10);
  return points.length < 2 ? [] : points.map((point) => [point.dataPoint, ...keys.map((key) => cell(point[key]))]);
};

/** Every chart, in the order in which they are drawn. */
export const allCharts: readonly ChartSpec[] = [
  {
    title: words.bands,
    kind: "stacked columns",
    axis: words.enrolments,
    points: words.course,
    series: bands,
    rows: sharesByCourse(bands, ({ band }) => band),
  },
  {
    title: words.tiers,
    kind: "stacked columns",
    axis: words.enrolments,
    points: words.course,
    series: tierColours,
    rows: sharesByCourse(tierColours, ({ tier }) => tier),
  },
  {
    title: words.trend,
    kind: "line",
    axis: words.percent,
    points: words.dataPoint,
    series: [
      { name: words.average, colour: "#1f5fa8" },
      { name: words.attendance, colour: "#6b7680" },
    ],
    rows: byDataPoint(["average", "attendance"]),
  },
  {
    title: words.risk,
    kind: "line",
    axis: words.percent,
    points: words.dataPoint,
    series: [
      { name: words.atRisk, colour: "#a86a00" },
      { name: words.red, colour: palette.red.background },
    ],
    rows: byDataPoint(["atRisk", "red"]),
  },
];
