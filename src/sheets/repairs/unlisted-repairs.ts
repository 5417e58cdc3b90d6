import { repairMessages } from "../../messages/repair-messages";
import { isBlank } from "../../records/cell";
import { adoptColumns } from "../../tables/adopt-columns";
import { cellsBelow } from "../../tables/grid";
import { left, type Repair } from "../repair";
import { type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { listedAssessments, type Workbook } from "../workbook";

/** Columns that look like marks and that the Assessments tab does not list. */
export function unlistedMarks(on: TrackerOnSheet, workbook: Pick<Workbook, "tabs">) {
  const { grid, layout, view } = on;
  const known = new Set([...view.assessments, ...view.found].map(({ column }) => column));
  const inAverage = new Set(layout.assessments);
  const mayBeMarks = (column: number) =>
    !known.has(column) && cellsBelow(grid, layout.headerRow, column).some(({ value }) => !isBlank(value));
  // Judging every column of a large sheet takes its time.
  if (!view.headings.some((heading, column) => heading !== "" && mayBeMarks(column))) return [];
  return adoptColumns(grid, layout.headerRow, listedAssessments(workbook))
    .filter(({ column, use }) => !known.has(column) && (use === "assessment" || inAverage.has(column)))
    .map(({ column, heading }) => ({ column, heading, inAverage: inAverage.has(column) }));
}

/** A person has to say out of how many they are. */
export const unlistedRepairs = (on: TrackerOnSheet, workbook: Pick<Workbook, "tabs">): Repair[] =>
  unlistedMarks(on, workbook).map(({ column, heading, inAverage }) =>
    left(whereIs(on, column), repairMessages.unlisted(heading, inAverage)),
  );
