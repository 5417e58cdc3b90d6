import type { KnownCell, KnownLearner, KnownRow, TargetKey } from "../../domain/import/import-file";
import type { Cell } from "../../records/cell";
import { readDay } from "../../records/days";
import { groupBy } from "../../domain/numbers/group-by";
import { codeKey } from "../../domain/text/normalise";
import { type FillableWork, markKey } from "../../records/import/mark-targets";
import { allTargets, presentValue, targetOf } from "../../records/import/targets";
import { readId, readText } from "../../records/texts";
import { learnersTable } from "../../tables/learners";
import type { SheetGrid } from "../read-grid";
import { listedAssessments, readTrackers, tabOf, type Workbook } from "../workbook";

/** A sheet that an import can fill. */
export interface FillableSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  readonly tab: KnownRow["tab"];
  readonly grid: SheetGrid;
  /** From 1. */
  readonly headerRow: number;
  /** Column key → place, counted from 0; also the columns of marks. */
  readonly columns: ReadonlyMap<string, number>;
  /** The assessments whose marks can be filled, by the courses that sit them; none stands for all. */
  readonly work: readonly ListedWork[];
}

interface ListedWork extends FillableWork {
  /** As `codeKey` writes them; undefined where every course sits it. */
  readonly courses?: ReadonlySet<string>;
}

/** The trackers, and the Learners tab if it is there. */
export function fillableSheets(workbook: Workbook): FillableSheet[] {
  const listed = groupBy(listedAssessments(workbook), ({ code }) => codeKey(code));
  const trackers = readTrackers(workbook).map(({ sheet, name, grid, view }): FillableSheet => {
    const { headerRow } = view.layout;
    const work = view.assessments.flatMap(({ column, code, maxMark }) => {
      if (maxMark === undefined) return [];
      const courses = (listed.get(codeKey(code)) ?? []).map(({ course }) => codeKey(course));
      const one = { code, maxMark, column };
      return [courses.includes("") ? one : { ...one, courses: new Set(courses) }];
    });
    const columns = new Map<string, number>(view.layout.columns);
    for (const { code, column } of work) columns.set(markKey(code), column);
    return { sheet, name, tab: "tracker", grid, headerRow, columns, work };
  });
  const { sheet, grid, headerRow, positions } = tabOf(workbook, learnersTable.name);
  if (!sheet || !grid || headerRow === undefined) return trackers;
  return [
    ...trackers,
    { sheet, name: learnersTable.name, tab: "learners", grid, headerRow, columns: positions, work: [] },
  ];
}

export function knownRowsOf(on: FillableSheet): KnownRow[] {
  const targets = allTargets.flatMap((target) => {
    const column = target.tab === on.tab ? on.columns.get(target.key) : undefined;
    return column === undefined ? [] : [{ target, column, calculated: hasFormula(on, column) }];
  });
  const marks = on.work.map(({ code, courses }) => {
    const [target, column] = [targetOf(markKey(code)), on.columns.get(markKey(code)) ?? -1];
    return { target, column, courses, calculated: hasFormula(on, column) };
  });
  return below(on).flatMap(({ row, cells, cell, text }) => {
    const id = readId(cell("learnerId"));
    if (id.state !== "value") return [];
    const sat = marks.filter(({ courses }) => !courses || courses.has(codeKey(text("course"))));
    const known = new Map<TargetKey, KnownCell>(
      [...targets, ...sat].map(({ target, column, calculated }) => [
        target.key,
        { value: presentValue(target, cells[column]), calculated },
      ]),
    );
    const name = [text("firstName"), text("surname")].filter((part) => part !== "").join(" ");
    const [course, group] = [text("course"), text("group")];
    return [{ tab: on.tab, sheet: on.name, row, learnerId: id.value, name, course, group, cells: known }];
  });
}

export function knownLearnersOf(on: FillableSheet): KnownLearner[] {
  if (on.tab !== "learners") return [];
  return below(on).flatMap(({ cell, text }) => {
    const [id, born] = [readId(cell("learnerId")), readDay(cell("dateOfBirth"))];
    if (id.state !== "value") return [];
    const [surname, firstName] = [text("surname"), text("firstName")];
    return [{ learnerId: id.value, surname, firstName, born: born.state === "value" ? born.value : "" }];
  });
}

function below({ grid, headerRow, columns }: FillableSheet) {
  return grid.values.slice(headerRow).map((cells, index) => {
    const cell = (key: string): Cell => cells[columns.get(key) ?? -1] ?? "";
    const text = (key: string) => {
      const read = readText(cell(key));
      return read.state === "value" ? read.value : "";
    };
    return { row: headerRow + 1 + index, cells, cell, text };
  });
}

/** One formula anywhere in the column: it may spill, and a value in its way would break it. */
const hasFormula = ({ grid, headerRow }: FillableSheet, column: number) =>
  grid.formulas.slice(headerRow - 1).some((row) => (row[column] ?? "") !== "");
