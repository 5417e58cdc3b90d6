import { isoText } from "../../domain/calendar/calendar-date";
import { cellDate } from "../../domain/calendar/cell-date";
import { allTargets } from "../../domain/import/all-targets";
import type { TargetKey } from "../../domain/import/import-target";
import type { KnownCell, KnownLearner, KnownRow } from "../../domain/import/known-rows";
import { textOf } from "../../tables/grid";
import { learnersTable } from "../../tables/learners";
import type { SheetGrid } from "../read-grid";
import { readTrackers, tabOf, type Workbook } from "../workbook";

/** A sheet that an import can fill. */
export interface FillableSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  readonly tab: KnownRow["tab"];
  readonly grid: SheetGrid;
  /** From 1. */
  readonly headerRow: number;
  /** Column key → place, counted from 0. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The trackers, and the Learners tab if it is there. */
export function fillableSheets(workbook: Workbook): FillableSheet[] {
  const trackers = readTrackers(workbook).map(({ sheet, name, grid, view }): FillableSheet => {
    const { headerRow, columns } = view.layout;
    return { sheet, name, tab: "tracker", grid, headerRow, columns };
  });
  const { sheet, grid, headerRow, positions } = tabOf(workbook, learnersTable.name);
  if (!sheet || !grid || headerRow === undefined) return trackers;
  return [...trackers, { sheet, name: learnersTable.name, tab: "learners", grid, headerRow, columns: positions }];
}

export function knownRowsOf(on: FillableSheet): KnownRow[] {
  const targets = allTargets.flatMap(({ key, tab }) => {
    const column = tab === on.tab ? on.columns.get(key) : undefined;
    return column === undefined ? [] : [{ key, column, calculated: hasFormula(on, column) }];
  });
  return below(on).flatMap(({ row, cells, text }) => {
    const learnerId = text("learnerId");
    if (learnerId === "") return [];
    const known = new Map<TargetKey, KnownCell>(
      targets.map(({ key, column, calculated }) => [key, { value: cells[column], calculated }]),
    );
    const name = [text("firstName"), text("surname")].filter((part) => part !== "").join(" ");
    const [course, group] = [text("course"), text("group")];
    return [{ tab: on.tab, sheet: on.name, row, learnerId, name, course, group, cells: known }];
  });
}

export function knownLearnersOf(on: FillableSheet): KnownLearner[] {
  if (on.tab !== "learners") return [];
  return below(on).map(({ cells, text }) => {
    const born = cellDate(cells[on.columns.get("dateOfBirth") ?? -1]);
    const [learnerId, surname, firstName] = [text("learnerId"), text("surname"), text("firstName")];
    return { learnerId, surname, firstName, born: born ? isoText(born) : "" };
  });
}

function below({ grid, headerRow, columns }: FillableSheet) {
  return grid.values.slice(headerRow).map((cells, index) => ({
    row: headerRow + 1 + index,
    cells,
    text: (key: string) => textOf(cells[columns.get(key) ?? -1]),
  }));
}

/** One formula anywhere in the column: it may spill, and a value in its way would break it. */
const hasFormula = ({ grid, headerRow }: FillableSheet, column: number) =>
  grid.formulas.slice(headerRow - 1).some((row) => (row[column] ?? "") !== "");
