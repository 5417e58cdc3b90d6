import { courseOf, type Enrolment, nameOf } from "../../domain/department/enrolment";
import { chancesFinder } from "../../domain/targets/chances";
import { chartMessages as words } from "../../messages/department-messages";
import type { ChartSpec } from "./chart-spec";

/** The grades of similar learners nationally, for the row of a tracker that was selected; nothing where none are published. */
export function chancesChart(enrolment: Enrolment): ChartSpec | undefined {
  const { prior, qualification, subject, learnerId } = enrolment;
  const chances = prior === undefined ? undefined : chancesFinder()({ prior, qualification, subject });
  if (chances?.kind !== "shares") return undefined;
  return {
    title: words.chances(nameOf(enrolment) || learnerId, subject || courseOf(enrolment)),
    kind: "stacked columns",
    axis: words.percent,
    points: words.grade,
    series: [{ name: words.similar, colour: "#1f5fa8" }],
    rows: () => chances.shares.map(({ grade, percent }) => [grade, Math.round(percent * 10) / 10]),
  };
}

/** Whether a chart is one of a row that was selected at another time. */
export const isChances = (title: string): boolean => title.startsWith(words.chances("", "").trim());
