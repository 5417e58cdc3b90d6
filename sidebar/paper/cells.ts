import { dayText } from "../parts/day-text";
import { percentText } from "../card/percent-text";
import { paperMessages } from "../../src/messages/paper-messages";
import type { PaperColumn, TableBlock } from "./paper";

/** A column of a table: its heading, and what stands under it for one row. */
type Column<Row> = PaperColumn & { readonly cell: (row: Row) => string };

export const figure = <Row>(heading: string, cell: (row: Row) => string): Column<Row> => ({
  heading,
  kind: "figure",
  cell,
});
export const text = <Row>(heading: string, cell: (row: Row) => string): Column<Row> => ({
  heading,
  kind: "text",
  cell,
});

export const tableOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]) => ({
  block: "table" as const,
  columns: columns.map(({ heading, kind }) => ({ heading, kind })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** "" for what is not known, which a table shows as a dash. */
export const percent = (value: number | undefined) => (value === undefined ? "" : percentText(value));
export const count = (value: number | undefined) => (value === undefined ? "" : String(value));

export const gap = (value: number | undefined) => (value === undefined ? "" : paperMessages.learner.gapIs(value));
export const signed = (value: number | undefined) => (value !== undefined && value > 0 ? `+${value}` : count(value));

/** "1 Sep 2025" for 2025-09-01: a table's column has little room. */
export const shortDay = (day: string) => dayText(day).replace(/^(\d+ \w{3})\w*( \d+)$/, "$1$2");

/** A review's day, marked when it has passed. */
export const reviewDay = (day: string, today: string) =>
  day !== "" && day < today ? paperMessages.learner.overdue(shortDay(day)) : shortDay(day);

/** Without the columns in which nothing is recorded for anyone: the others can use their room. */
export function filled<Table extends TableBlock>(table: Table): Table {
  const isFilled = (_: unknown, column: number) =>
    column === 0 || table.rows.length === 0 || table.rows.some((row) => row[column] !== "");
  return { ...table, columns: table.columns.filter(isFilled), rows: table.rows.map((row) => row.filter(isFilled)) };
}

/** "Physics, A level"; a project whose subject is its qualification is named once. */
export const courseTitle = ({ subject, qualification, course = "" }: CourseNames) =>
  [...new Set([subject || course, qualification])].filter((name) => name !== "").join(", ");

interface CourseNames {
  readonly subject: string;
  readonly qualification: string;
  readonly course?: string;
}
