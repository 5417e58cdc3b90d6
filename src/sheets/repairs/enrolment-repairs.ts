import { codeKey } from "../../domain/text/normalise";
import { repairMessages } from "../../messages/repair-messages";
import { type Cell, isBlank } from "../../records/cell";
import { readRecords } from "../../records/read-records";
import { idFinder, idKey } from "../../records/texts";
import { coursesTable } from "../../tables/courses";
import { learnersTable } from "../../tables/learners";
import { addRows, logOfTab, rowBelow, withTexts } from "../records/rows-below";
import { done, noted, prepare, type Repair } from "../repair";
import { cellsOn, headerOf, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { recordsOn, tabOf, type Workbook } from "../workbook";
import { type CellEdit, putCells } from "../writing/put-cells";
import { trackerRead } from "../writing/sheet-read";

const fromCourses = ["qualification", "subject"] as const;

/**
 * What a learner's row can do without, once somebody has typed its ID, name and course: qualification and subject stand in Courses. Only blank
 * cells of columns that people fill are filled.
 */
export function enrolmentRepairs(on: TrackerOnSheet, workbook: Workbook): Repair[] {
  const { layout, grid, view } = on;
  const courses = new Map(recordsOn(workbook, coursesTable, "code").map((one) => [codeKey(one.code), one]));
  const rows = readRecords(cellsOn(on), [], ["learnerId"]);
  const edits: CellEdit[] = [];
  const lines = fromCourses.flatMap((key) => {
    const column = view.layout.columns.get(key);
    if (column === undefined || grid.formulas[layout.headerRow - 1]?.[column]) return [];
    const counts = new Map<string, number>();
    for (const { row, course } of rows) {
      const text = courses.get(codeKey(course))?.[key] ?? "";
      const before = (grid.values[row - 1]?.[column] ?? "") as Cell;
      if (text === "" || !isBlank(before) || grid.formulas[row - 1]?.[column]) continue;
      counts.set(text, (counts.get(text) ?? 0) + 1);
      edits.push({ row: row - 1, column, before, after: text });
    }
    return [...counts].map(([text, count]) =>
      noted(whereIs(on, column), repairMessages.filledFromCourses(headerOf(key), text, count)),
    );
  });
  return lines.length === 0 ? [] : [...lines, prepare(() => void putCells(trackerRead(on), edits))];
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
  const { sheet } = tab;
  const rows = [...missing.values()].map(({ learnerId, surname, firstName }) => ({ learnerId, surname, firstName }));
  const write = () => void addRows(withTexts(logOfTab(sheet, tab, ["learnerId"]), rows), rows);
  return [done(`${learnersTable.name}, row ${rowBelow(tab)}`, repairMessages.learnersListed(rows.length), write)];
}
