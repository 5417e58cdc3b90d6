import { courseResults } from "../../domain/results/course-results";
import { roundTo } from "../../domain/numbers/round-to";
import { resultsTable } from "../../tables/results";
import type { DepartmentTab } from "./department-tab";

const rounded = (value: number | undefined, digits = 1) => roundTo(value, digits);

export const resultsTab: DepartmentTab = {
  table: resultsTable,
  rows: (department) =>
    courseResults(department).map(({ pass, high, valueAdded, reachedMeg, reachedForecast, lastYear, ...row }) => ({
      course: row.course,
      learners: row.learners,
      grades: row.grades,
      retention: rounded(row.retention),
      pass: rounded(pass?.value),
      passFrom: rounded(pass?.interval.from),
      passTo: rounded(pass?.interval.to),
      passNationally: rounded(row.passNationally),
      high: rounded(high?.value),
      highFrom: rounded(high?.interval.from),
      highTo: rounded(high?.interval.to),
      highNationally: rounded(row.highNationally),
      achievement: rounded(row.achievement),
      valueAdded: rounded(valueAdded?.grades, 2),
      valueFrom: rounded(valueAdded?.interval?.from, 2),
      valueTo: rounded(valueAdded?.interval?.to, 2),
      meg: rounded(reachedMeg?.value),
      megGrades: reachedMeg?.count,
      forecast: rounded(reachedForecast?.value),
      forecastGrades: reachedForecast?.count,
      lastGrades: lastYear?.grades,
      lastPass: rounded(lastYear?.pass?.value),
      passChange: rounded(lastYear?.passChange?.value),
      passChangeFrom: rounded(lastYear?.passChange?.interval.from),
      passChangeTo: rounded(lastYear?.passChange?.interval.to),
      lastHigh: rounded(lastYear?.high?.value),
      highChange: rounded(lastYear?.highChange?.value),
      highChangeFrom: rounded(lastYear?.highChange?.interval.from),
      highChangeTo: rounded(lastYear?.highChange?.interval.to),
    })),
};
