import { repairMessages } from "../../messages/repair-messages";
import { adoptColumns } from "../../tables/adopt-columns";
import { left, type Repair } from "../repair";
import { type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { listedAssessments, type Workbook } from "../workbook";

/** Columns that look like marks and that the Assessments tab does not list: a person has to say out of how many they are. */
export function unlistedRepairs(on: TrackerOnSheet, workbook: Workbook): Repair[] {
  const { grid, layout, view } = on;
  const known = new Set([...view.assessments, ...view.found].map(({ column }) => column));
  const inAverage = new Set(layout.assessments);
  return adoptColumns(grid, layout.headerRow, listedAssessments(workbook))
    .filter(({ column, use }) => !known.has(column) && (use === "assessment" || inAverage.has(column)))
    .map(({ column, heading }) => left(whereIs(on, column), repairMessages.unlisted(heading, inAverage.has(column))));
}
