import type { Department } from "../../src/domain/department/department";
import { previousDepartment } from "../../src/domain/department/department-at";
import { roundTo } from "../../src/domain/numbers/round-to";
import type { Polarity } from "../../src/domain/scorecard/polarity";
import { scorecard, type ScorecardLine } from "../../src/domain/scorecard/score";
import { travel } from "../../src/domain/scorecard/travel";
import { line, type Told } from "./told-lines";

/** An indicator at the last point of the year at which it can be measured. */
function lastFigure({ current, indicator }: ScorecardLine, department: Department): number | undefined {
  if (current !== undefined || !indicator) return current;
  for (let then = previousDepartment(department); then; then = previousDepartment(then)) {
    const figure = indicator.measure(then);
    if (figure) return roundTo(figure.value, indicator.digits);
  }
  return undefined;
}

export const directionTold: Told = (rows) =>
  rows.map((row) => line(row.name, row.academic_year, row.value, row.year_before, row.value_before, row.travel));

/** What the view of directions says of one department's workbooks, one of each year, in the order of the years. */
export function directionExpected(years: readonly { academicYear: string; department: Department }[]): string[] {
  const figures = years.map(({ academicYear, department }) => ({
    academicYear,
    lines: new Map(
      scorecard(department)
        .filter(({ indicator }) => indicator !== undefined)
        .map((one) => [
          one.name,
          {
            value: lastFigure(one, department),
            polarity: (one.entry?.polarity || one.indicator?.polarity || "H") as Polarity,
          },
        ]),
    ),
  }));
  return figures.flatMap(({ academicYear, lines }) => {
    const before = figures.find((one) => Number(one.academicYear.slice(0, 4)) === Number(academicYear.slice(0, 4)) - 1);
    return [...lines].flatMap(([name, { value, polarity }]) => {
      if (value === undefined) return [];
      const then = before?.lines.get(name)?.value;
      return [
        line(
          name,
          academicYear,
          value,
          then === undefined ? null : before?.academicYear,
          then,
          then === undefined ? "" : travel(value, then, polarity),
        ),
      ];
    });
  });
}
