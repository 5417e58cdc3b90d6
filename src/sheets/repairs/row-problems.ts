import { repairMessages } from "../../messages/repair-messages";
import { assessmentsTable } from "../../tables/assessments";
import { coursesTable } from "../../tables/courses";
import { dataPointsTable } from "../../tables/data-points";
import type { CellError } from "../../tables/define-table";
import { learnersTable } from "../../tables/learners";
import { localTargetsTable } from "../../tables/local-targets";
import { staffTable } from "../../tables/staff";
import { left, type Repair } from "../repair";
import type { Tab } from "../tabs";

const checked = [learnersTable, coursesTable, assessmentsTable, dataPointsTable, localTargetsTable, staffTable];
/** A report is read by a person. */
const mostPerTab = 10;

/** Rows of the tabs that cannot be read as they stand. */
export function rowProblems(tabs: readonly Tab[]): Repair[] {
  return checked.flatMap((table) => {
    const tab = tabs.find((one) => one.table.name === table.name);
    if (!tab?.grid || tab.headerRow === undefined) return [];
    const errors: readonly CellError[] = table.parse(tab.grid.values, tab.headerRow).errors;
    const told = errors
      .slice(0, mostPerTab)
      .map(({ row, header, message }) => left(`${table.name}, row ${row}`, repairMessages.rowProblem(header, message)));
    const more = errors.length - told.length;
    return more > 0 ? [...told, left(table.name, repairMessages.moreProblems(more))] : told;
  });
}
