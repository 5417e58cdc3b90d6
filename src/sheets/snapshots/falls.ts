import { courseOf } from "../../domain/department/enrolment";
import { changesIn, changesOf, type FallId } from "../../domain/department/weeks/trends";
import { fallMeasures } from "../../domain/risk/measures/falls";
import { weekMessages as words } from "../../messages/department-messages";
import type { Cell } from "../../records/cell";
import { widthOf } from "../../tables/grid";
import type { FoundColumn } from "../../tables/inspection";
import { tracker } from "../../tables/tracker";
import { viewTracker } from "../../tables/tracker-view";
import type { DepartmentOnSheets } from "../read-department";
import { done, prepare, type Repair, write } from "../repair";
import { addHeadings } from "../repairs/add-heading";
import { trackerRepairs } from "../repairs/tracker-repairs";
import { headerOf, planTracker, type TrackerOnSheet } from "../tracker-on-sheet";
import { listedTabs } from "../workbook";
import { isSame } from "../writing/look";
import { type CellEdit, placeCells } from "../writing/put-cells";
import { trackerRead } from "../writing/sheet-read";

/** A tracker with what the rule is to know of the last weeks, and what of it is still to be written. */
interface Told {
  readonly on: TrackerOnSheet;
  /** Columns that it gains. */
  readonly added: readonly FoundColumn[];
  readonly edits: readonly CellEdit[];
}

/** The changes of the last weeks beside each learner, where a week was kept long enough ago; worked out, nothing written. */
export function fallsOn({ department, typed, workbook }: DepartmentOnSheets): Told[] {
  const changes = changesIn(department);
  return typed.flatMap((on): Told[] => {
    const rows = department.enrolments.filter((one) => one.tracker === on.name);
    const known = rows.map((one) => ({
      row: one.row - 1,
      own: changesOf(changes, { learnerId: one.learnerId, course: courseOf(one) }),
    }));
    const has = on.view.layout.columns;
    const ids = fallMeasures.map(({ id }) => id).filter((id) => has.has(id) || known.some(({ own }) => own.has(id)));
    const width = widthOf(on.grid);
    const added = ids
      .filter((id) => !has.has(id))
      .map((id, at): FoundColumn => ({ key: id, column: width + at, heading: headerOf(id), by: "heading" }));
    const columnOf = (id: FallId) => has.get(id) ?? added.find(({ key }) => key === id)?.column ?? -1;
    const edits = known.flatMap(({ row, own }) =>
      ids.flatMap((id): CellEdit[] => {
        const [column, after] = [columnOf(id), own.get(id)?.by ?? ""];
        const before = on.grid.values[row]?.[column] ?? "";
        const format = tracker.columns[id].numberFormat ?? null;
        return isSame(before, after) ? [] : [{ row, column, before, after, format }];
      }),
    );
    return edits.length === 0 ? [] : [{ on: withColumns(withFormulas(on), added, workbook), added, edits }];
  });
}

/** What is written into rows must not take a formula beside it for typed. */
const withFormulas = (on: TrackerOnSheet): TrackerOnSheet => ({
  ...on,
  grid: { ...on.grid, formulas: on.sheet.getDataRange().getFormulas() },
});

/** The tracker once the columns are there. */
function withColumns(
  on: TrackerOnSheet,
  added: readonly FoundColumn[],
  workbook: DepartmentOnSheets["workbook"],
): TrackerOnSheet {
  if (added.length === 0) return on;
  const { headerRow } = on.view.layout;
  const headings = [...on.view.headings];
  for (const { column, heading } of added) headings[column] = heading;
  const view = viewTracker(
    headerRow,
    headings,
    [...on.view.found, ...added],
    on.view.assessments,
    listedTabs(workbook),
  );
  const width = widthOf(on.grid) + added.length;
  return planTracker(
    on.sheet,
    on.name,
    withCells(on, headingEdits(on, added)).grid,
    view,
    workbook,
    on.protections,
    width,
  );
}

const headingEdits = (on: TrackerOnSheet, added: readonly FoundColumn[]) =>
  added.map(({ column, heading }) => ({ row: on.view.layout.headerRow - 1, column, after: heading }));

function withCells(on: TrackerOnSheet, edits: readonly Pick<CellEdit, "row" | "column" | "after">[]): TrackerOnSheet {
  const values = on.grid.values.map((row) => [...row]);
  for (const { row, column, after } of edits) {
    const cells = values[row];
    while (cells && cells.length < column) cells.push("");
    if (cells) cells[column] = after as Cell;
  }
  return { ...on, grid: { ...on.grid, values } };
}

/** The department as it is judged with what is to be written. */
export function judgedWith(read: DepartmentOnSheets, told: readonly Told[]): DepartmentOnSheets {
  if (told.length === 0) return read;
  const changed = new Map(told.map(({ on, edits }) => [on.name, withCells(on, edits)]));
  return read.with(read.typed.map((on) => changed.get(on.name) ?? on));
}

/** Writes it; the cells of rows that have moved meanwhile are found again. @returns to be called after the flush */
export function writeFalls(told: readonly Told[]): { readonly lines: Repair[]; readonly settle: () => void } {
  const lines: Repair[] = [];
  const placed = told.map(({ on, added, edits }) => {
    if (added.length > 0) {
      write(trackerRepairs(on, [prepare(() => putHeadings(on, added))]));
      const names = added.map(({ heading }) => heading);
      lines.push(done(on.name, words.columnsAdded(names), () => undefined));
    }
    const cells = placeCells(trackerRead(on), edits);
    cells.write();
    return cells;
  });
  return { lines, settle: () => placed.forEach(({ settle }) => settle()) };
}

function putHeadings(on: TrackerOnSheet, added: readonly FoundColumn[]): void {
  addHeadings(on, new Map(added.map(({ key, column }) => [column, tracker.columns[key]])));
  const [first] = added;
  if (first)
    on.sheet
      .getRange(on.layout.headerRow, first.column + 1, 1, added.length)
      .setValues([added.map(({ heading }) => heading)]);
}
