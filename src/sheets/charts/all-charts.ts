import { countByCourse } from "../../domain/charts/count-by-course";
import type { Department } from "../../domain/department/department";
import { trendByDataPoint } from "../../domain/trend/trend-by-data-point";
import { chartMessages as words } from "../../messages/department-messages";
import type { ChartSpec } from "./chart-spec";

const bands = [
  { name: "Exceeding", colour: "#1f5fa8" },
  { name: "Expected", colour: "#86b3de" },
  { name: "Satisfactory", colour: "#f3dca8" },
  { name: "Limited", colour: "#5c1a12" },
] as const;

const tierColours = [
  { name: "Red", colour: "#b3261e" },
  { name: "Amber", colour: "#fdc45c" },
  { name: "Not enough data", colour: "#8a939c" },
  { name: "On track", colour: "#dcefe0" },
] as const;

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
    axis: words.learners,
    points: words.course,
    series: bands,
    rows: ({ enrolments }) =>
      countByCourse(
        enrolments,
        bands.map(({ name }) => name),
        ({ band }) => band,
      ).map(({ course, counts }) => [course, ...counts]),
  },
  {
    title: words.tiers,
    kind: "stacked columns",
    axis: words.learners,
    points: words.course,
    series: tierColours,
    rows: ({ enrolments }) =>
      countByCourse(
        enrolments,
        tierColours.map(({ name }) => name),
        ({ tier }) => tier,
      ).map(({ course, counts }) => [course, ...counts]),
  },
  {
    title: words.trend,
    kind: "line",
    axis: words.percent,
    points: words.dataPoint,
    series: [
      { name: words.average, colour: "#1f5fa8" },
      { name: words.attendance, colour: "#7a8794" },
    ],
    rows: byDataPoint(["average", "attendance"]),
  },
  {
    title: words.risk,
    kind: "line",
    axis: words.percent,
    points: words.dataPoint,
    series: [
      { name: words.atRisk, colour: "#d08a1c" },
      { name: words.red, colour: "#8c1d18" },
    ],
    rows: byDataPoint(["atRisk", "red"]),
  },
];
