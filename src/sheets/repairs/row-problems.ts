import type { CellProblem } from "../../domain/department/records";
import { repairMessages } from "../../messages/repair-messages";
import { isBlank } from "../../records/cell";
import type { CellTable } from "../../records/cell-table";
import { readRecords, rowReader } from "../../records/read-records";
import { assessmentsTable } from "../../tables/assessments";
import type { Column } from "../../tables/column";
import { coursesTable } from "../../tables/courses";
import { dataPointsTable } from "../../tables/data-points";
import type { TabDefinition } from "../../tables/define-table";
import { learnersTable } from "../../tables/learners";
import { localTargetsTable } from "../../tables/local-targets";
import { staffTable } from "../../tables/staff";
import { left, type Repair } from "../repair";
import { cellsOf, type Tab } from "../tabs";

const checked: readonly TabDefinition[] = [
  learnersTable,
  coursesTable,
  assessmentsTable,
  dataPointsTable,
  localTargetsTable,
  staffTable,
];
/** A report is read by a person. */
const mostPerTab = 10;

/** Cells of the tabs that cannot be read as they stand, and those without which their row is not read. */
export function rowProblems(tabs: readonly Tab[]): Repair[] {
  return checked.flatMap((table) => {
    const tab = tabs.find((one) => one.table.name === table.name);
    if (!tab?.grid || tab.headerRow === undefined) return [];
    const problems = problemsIn(cellsOf(tab, table), requiredKeys(table));
    const told = problems
      .slice(0, mostPerTab)
      .map(({ row, header, found, expected }) =>
        left(`${table.name}, row ${row}`, repairMessages.rowProblem(header, expected, found)),
      );
    const more = problems.length - told.length;
    return more > 0 ? [...told, left(table.name, repairMessages.moreProblems(more))] : told;
  });
}

const requiredKeys = ({ keys, columns }: TabDefinition) => keys.filter((key) => columns[key]?.required);

function problemsIn(cells: CellTable<Readonly<Record<string, Column>>>, required: readonly string[]): CellProblem[] {
  const problems: CellProblem[] = [];
  readRecords(cells, problems, required);
  const reader = rowReader(cells);
  cells.rows.forEach((row, index) => {
    if (index < cells.headerRow || row.every(isBlank)) return;
    for (const key of required)
      if (reader.read(index, key).state === "blank")
        problems.push({ ...reader.problemOf(index, key), found: repairMessages.emptyCell });
  });
  return problems.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
}
