import { tiers } from "../../risk/tiers";
import type { SummaryRow } from "../../summary/summarise";
import type { ReportColumn, ReportTable } from "../report";
import { intervalText } from "./interval-text";

const columns: readonly ReportColumn<SummaryRow>[] = [
  {
    definition: {
      id: "learners",
      name: "Learners",
      definition: "Learners with a row in a tracker, each once",
      digits: 0,
    },
    of: ({ learners }) => learners,
  },
  ...tiers.map((tier) => ({
    definition: { id: "tiers", name: tier, definition: "Enrolments by their risk tier", digits: 0 },
    of: (row: SummaryRow) => row.tiers[tier],
  })),
  {
    definition: {
      id: "average-gap",
      name: "Average gap",
      definition: "Mean gap to the agreed or minimum expected grade, in grades; below 0 is below the target",
      digits: 2,
    },
    of: ({ gap }) => gap,
  },
  {
    definition: {
      id: "value-added-score",
      name: "Value added",
      definition:
        "Working-at grades less those that similar learners nationally reached, in grades, by DfE's 16–18 method",
      digits: 2,
    },
    of: ({ valueAdded }) => valueAdded?.grades,
  },
  {
    definition: {
      id: "value-added-interval",
      name: "95% interval",
      definition:
        "Where the value added lies with 95% confidence; if that holds 0, it cannot be told from the national average",
      digits: 2,
    },
    of: ({ valueAdded }) => intervalText(valueAdded?.interval, 2),
  },
  {
    definition: {
      id: "missing-marks",
      name: "Missing marks",
      definition: "Marks still blank after the deadline of their data point",
      digits: 0,
    },
    of: ({ missingMarks }) => missingMarks,
  },
  {
    definition: {
      id: "overdue-reviews",
      name: "Overdue reviews",
      definition: "Open actions and support plans past their review date",
      digits: 0,
    },
    of: ({ overdueReviews }) => overdueReviews,
  },
];

/** The whole department and, where wanted, each course. */
export function coursesTable(summary: readonly SummaryRow[], withCourses: boolean): ReportTable {
  const rows = summary.filter(({ kind }) => kind === "All" || (withCourses && kind === "Course"));
  return {
    part: "courses",
    columns: columns.map(({ definition }) => definition),
    rows: rows.map((row) => ({
      name: row.kind === "All" ? "All courses" : row.name,
      values: columns.map(({ of }) => of(row) ?? null),
    })),
  };
}
