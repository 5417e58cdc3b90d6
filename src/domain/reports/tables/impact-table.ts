import type { ImpactRow } from "../../impact/impact";
import type { ReportColumn, ReportTable } from "../report";
import { intervalText } from "./interval-text";

const tooFew = "Too few to say";

const columns: readonly ReportColumn<ImpactRow>[] = [
  {
    definition: {
      id: "impact-matched",
      name: "Matched",
      definition:
        "Enrolments that had the support and have a similar learner beside them (same course, start and mark)",
      digits: 0,
    },
    of: ({ matched }) => matched,
  },
  {
    definition: {
      id: "impact-had",
      name: "Change with it",
      definition: "Their mean change since the snapshot before the support began, in percentage points",
      digits: 1,
    },
    of: ({ result }) => (result ? result.had : tooFew),
  },
  {
    definition: {
      id: "impact-similar",
      name: "Change without",
      definition: "The mean change of the similar learners, who never had it, over the same time",
      digits: 1,
    },
    of: ({ result }) => result?.similar,
  },
  {
    definition: {
      id: "impact-interval",
      name: "95% interval",
      definition: "Where the difference of the two lies with 95% confidence; if that holds 0, no effect is shown",
      digits: 1,
    },
    of: ({ result }) => intervalText(result?.interval, 1),
  },
];

/** Those of which something can be said come first. */
export const impactTable = (rows: readonly ImpactRow[]): ReportTable => ({
  part: "impact",
  columns: columns.map(({ definition }) => definition),
  rows: [...rows.filter(({ result }) => result), ...rows.filter(({ result }) => !result)].map((row) => ({
    name: `${row.type}: ${row.measure}`,
    values: columns.map(({ of }) => of(row) ?? null),
  })),
});
