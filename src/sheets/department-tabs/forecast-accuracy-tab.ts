import { type Accuracy, type AccuracyRow, forecastAccuracy } from "../../domain/evidence/forecast-accuracy";
import { roundTo } from "../../domain/numbers/round-to";
import { evidenceMessages as words } from "../../messages/department-messages";
import { forecastAccuracyTable } from "../../tables/forecast-accuracy";
import type { DepartmentTab, TabRow } from "./department-tab";

export const forecastAccuracyTab: DepartmentTab = {
  table: forecastAccuracyTable,
  title: words.forecastTitle,
  rows(department) {
    const rows = forecastAccuracy(department);
    return rows.length === 0 ? [{ says: words.noGrades }] : rows.map(rowOf);
  },
  colours: [
    { column: "says", shade: "amber", when: (cell) => `LEFT(${cell},12)="Final grades"` },
    { column: "says", shade: "muted", when: (cell) => `${cell}="${words.tooFew}"` },
  ],
};

function rowOf({ expectation: said, by, name, grades, accuracy }: AccuracyRow): TabRow {
  if (!accuracy) return { said, by, name, grades, says: words.tooFew };
  return {
    said,
    by,
    name,
    grades,
    exact: roundTo(100 * accuracy.exact, 1),
    withinOne: roundTo(100 * accuracy.withinOne, 1),
    mean: roundTo(accuracy.mean, 2),
    from: roundTo(accuracy.interval?.from, 2),
    to: roundTo(accuracy.interval?.to, 2),
    says: saysOf(accuracy),
  };
}

function saysOf({ interval }: Accuracy): string {
  if (interval && interval.from > 0) return words.final.above;
  return interval && interval.to < 0 ? words.final.below : words.final.within;
}
