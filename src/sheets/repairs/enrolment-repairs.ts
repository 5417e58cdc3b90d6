import { codeKey } from "../../domain/text/normalise";
import { repairMessages } from "../../messages/repair-messages";
import { isBlank } from "../../records/cell";
import { readRecords } from "../../records/read-records";
import { idFinder, idKey } from "../../records/texts";
import { coursesTable } from "../../tables/courses";
import { learnersTable } from "../../tables/learners";
import { columnCells } from "../../tables/tracker-addresses";
import { done, type Repair } from "../repair";
import { cellsOn, headerOf, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { recordsOn, tabOf, type Workbook } from "../workbook";
import { rowBelow, writeBelow } from "../writing/write-below";

const fromCourses = ["qualification", "subject"] as const;

/**
 * What a learner's row can do without, once somebody has typed its ID, name and course: qualification and subject stand in Courses. Only blank
 * cells of columns that people fill are filled.
 */
export function enrolmentRepairs(on: TrackerOnSheet, workbook: Workbook): Repair[] {
  const { layout, grid, view, sheet } = on;
  const courses = new Map(recordsOn(workbook, coursesTable, "code").map((one) => [codeKey(one.code), one]));
  const rows = readRecords(cellsOn(on), [], ["learnerId"]);
  return fromCourses.flatMap((key) => {
    const column = view.layout.columns.get(key);
    if (column === undefined || grid.formulas[layout.headerRow - 1]?.[column]) return [];
    const cells = new Map<string, string[]>();
    for (const { row, course } of rows) {
      const text = courses.get(codeKey(course))?.[key] ?? "";
      if (text === "" || !isBlank(grid.values[row - 1]?.[column]) || grid.formulas[row - 1]?.[column]) continue;
      cells.set(text, [...(cells.get(text) ?? []), columnCells(column, row, row)]);
    }
    // Neither may stand without the other's course being listed, so a text is written in one call.
    return [...cells].map(([text, areas]) =>
      done(whereIs(on, column), repairMessages.filledFromCourses(headerOf(key), text, areas.length), () => {
        sheet.getRangeList(areas).setValue(text);
      }),
    );
  });
}

/** Learners of the trackers whom Learners does not list; a workbook that keeps none there needs none. */
export function learnerRepairs(trackers: readonly TrackerOnSheet[], workbook: Workbook): Repair[] {
  const tab = tabOf(workbook, learnersTable.name);
  const listed = recordsOn(workbook, learnersTable, "learnerId");
  if (!tab.sheet || !tab.grid || listed.length === 0) return [];
  const find = idFinder(listed.map(({ learnerId }) => learnerId));
  const people = trackers.flatMap((on) => readRecords(cellsOn(on), [], ["learnerId"]));
  const missing = new Map(
    people
      .filter(({ learnerId, surname }) => find(learnerId) === undefined && surname !== "")
      .map((one) => [idKey(one.learnerId), one]),
  );
  if (missing.size === 0) return [];
  const rows = [...missing.values()].map(({ learnerId, surname, firstName }) =>
    learnersTable.toRow({ learnerId, surname, firstName }, tab.positions as ReadonlyMap<"learnerId", number>),
  );
  const { sheet } = tab;
  const write = () => writeBelow(sheet, tab, rows, "@");
  return [done(`${learnersTable.name}, row ${rowBelow(tab)}`, repairMessages.learnersListed(rows.length), write)];
}
