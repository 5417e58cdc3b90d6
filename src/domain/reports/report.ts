/** What a figure is. Every figure of a report names one, so that it can be traced. */
export interface Definition {
  readonly id: string;
  /** As it stands above a column. */
  readonly name: string;
  readonly definition: string;
  /** Decimals shown. */
  readonly digits: number;
}

/** Text is a rating, a name, or why there is no figure; null is nothing known, also once it has been JSON. */
export type ReportValue = number | string | null;

interface ReportRow {
  readonly name: string;
  /** Where the row itself is an indicator. */
  readonly definition?: Definition;
  /** One for each of the table's columns. */
  readonly values: readonly ReportValue[];
}

export interface ReportTable {
  readonly part: "courses" | "scorecard" | "exceptions" | "groups" | "impact";
  readonly columns: readonly Definition[];
  readonly rows: readonly ReportRow[];
}

/** How many learners of each course are in each progress band; the counts are in the order of `bands`. */
export interface BandsByCourse {
  readonly bands: readonly string[];
  readonly courses: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** A department's figures on a day, as HoDs and leaders or as governors are given them. */
export interface Report {
  readonly kind: ReportKind;
  /** As the spreadsheet is called. */
  readonly name: string;
  /** 2025-09-01 */
  readonly today: string;
  readonly tables: readonly ReportTable[];
  readonly bands: BandsByCourse;
}

export const reportKinds = ["department", "governors"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** A column of a table, and where its value comes from. */
export interface ReportColumn<Row> {
  readonly definition: Definition;
  readonly of: (row: Row) => number | string | undefined;
}

/** The definitions that a report's figures name, each once, in the order in which they are met; of an empty column, none. */
export function definitionsOf({ tables }: Pick<Report, "tables">): Definition[] {
  const named = tables.flatMap(({ columns, rows }) => [
    ...columns.filter((_, column) => rows.some(({ values }) => isKnown(values[column] ?? null))),
    ...rows.flatMap(({ definition }) => definition ?? []),
  ]);
  return [...new Map(named.map((definition) => [definition.id, definition])).values()];
}

export const isKnown = (value: ReportValue): value is number | string => value !== null && value !== "";
