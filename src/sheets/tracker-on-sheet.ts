import type { Policy } from "../domain/policy/settings";
import { isBlank } from "../records/cell";
import type { CellTable } from "../records/cell-table";
import { computedColumns, placeMissing } from "../tables/computed-columns";
import { isEmptyBelow } from "../tables/find-columns";
import type { FoundColumn } from "../tables/inspection";
import { widthOf } from "../tables/grid";
import { tracker, type TrackerKey } from "../tables/tracker";
import { columnLetter, type Separator, type TrackerLayout } from "../tables/tracker-addresses";
import type { ComputedKey } from "../tables/tracker-formulas";
import type { MarksColumn, TrackerView } from "../tables/tracker-view";
import { isWorkedOut, type WorkedOutKey, workedOutKeys } from "../tables/worked-out";
import { covers, type Protections } from "./own-protections";
import type { SheetGrid } from "./read-grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What holds for the whole workbook. */
export interface WorkbookContext {
  readonly separator: Separator;
  readonly policy: Policy;
}

/** A tracker as read, and as it should be. */
export interface TrackerOnSheet extends WorkbookContext {
  readonly sheet: Sheet;
  readonly name: string;
  readonly grid: SheetGrid;
  readonly view: TrackerView;
  /** With a place for each computed column that is missing. */
  readonly layout: TrackerLayout<TrackerKey>;
  readonly assessments: readonly MarksColumn[];
  /** The warnings over our columns, asked for once; they stay when a formula is deleted. */
  readonly protections: () => Protections;
  /** The columns that people fill, an average or a grade of their own among them. */
  readonly theirs: ReadonlySet<TrackerKey>;
  /**
   * Columns of ours in which values stand and no formula. They count for nothing, but for missing work: typed, they would stay as they are when a mark
   * comes.
   */
  readonly typedOver: ReadonlySet<TrackerKey>;
  /**
   * The formulas of the computed columns that are ours, "" where the call to the left gives the column; someone's own average or grade column
   * is theirs.
   */
  readonly formulas: ReadonlyMap<ComputedKey, string>;
  /** The last row that shows anything. */
  readonly lastRow: number;
  /** The size that the sheet will have. */
  readonly rows: () => number;
}

/**
 * `width` is where new columns begin; it is beyond the last column in use when others are being added first. `places` are those of columns of
 * ours that do not come there.
 */
export function planTracker(
  sheet: Sheet,
  name: string,
  grid: SheetGrid,
  view: TrackerView,
  context: WorkbookContext,
  protections: () => Protections,
  width = widthOf(grid),
  places: ReadonlyMap<number, TrackerKey> = new Map(),
): TrackerOnSheet {
  const { headerRow } = view.layout;
  const isLeftBehind = (heading: string, column: number) =>
    heading === "" && isEmptyBelow(grid, headerRow, column) && protections().ours.some((own) => covers(own, column));
  const leftBehind = view.headings.flatMap((heading, column) =>
    isLeftBehind(heading, column) ? [[column, notedAt(grid, headerRow, column)] as const] : [],
  );
  const layout = placeMissing(
    { ...view.layout, columns: whereNoted(grid, view) },
    width,
    new Map([...leftBehind, ...places]),
  );
  const typed = view.found.filter(
    ({ by, column }) => by !== "formula" && !(by === "heading" && isEmptyBelow(grid, headerRow, column)),
  );
  // The note stays when a protection is put where the formulas are now.
  const wasOurs = ({ key, column }: FoundColumn) =>
    tracker.columns[key].filledBy === "add-on" &&
    !isEmptyBelow(grid, headerRow, column) &&
    (grid.notes[headerRow - 1]?.[column] === tracker.columns[key].note ||
      protections().ours.some((own) => covers(own, column)));
  const typedOver = new Set(typed.filter(wasOurs).map(({ key }) => key));
  // A count of missing work holds where it is the larger, and hides none: typed, it may say what the marks do not.
  const theirs = new Set(typed.map(({ key }) => key).filter((key) => !typedOver.has(key) || key === "missingWork"));
  const formulas = computedColumns(layout, context.separator, theirs, typedOver);
  const filled = grid.values.map((row) => row.some((cell) => !isBlank(cell)));
  return {
    ...context,
    sheet,
    name,
    grid,
    view,
    layout,
    assessments: view.assessments,
    protections,
    theirs,
    typedOver,
    formulas,
    lastRow: Math.max(headerRow, filled.lastIndexOf(true) + 1),
    rows: grid.maxRows,
  };
}

/** The computed column whose note stands on a heading: notes move with their columns. */
const notedAt = (grid: SheetGrid, headerRow: number, column: number): WorkedOutKey | undefined =>
  workedOutKeys.find((key) => tracker.columns[key].note === grid.notes[headerRow - 1]?.[column]);

/**
 * Where the columns belong. What a call gives stands side by side whatever a person does to the columns; where one was moved, or another put
 * between them, their notes say where each of them is now.
 */
function whereNoted(grid: SheetGrid, { headings, found, layout }: TrackerView): ReadonlyMap<TrackerKey, number> {
  const { headerRow, columns } = layout;
  const given = found.filter(({ key, by }) => by === "formula" && isWorkedOut(key));
  const shown = new Set(given.map(({ column }) => column));
  const isOpen = (column: number) =>
    shown.has(column) || ((headings[column] ?? "") === "" && isEmptyBelow(grid, headerRow, column));
  const notes = (grid.notes[headerRow - 1] ?? []).map((_note, column) => notedAt(grid, headerRow, column));
  const places = given.map(({ key }) =>
    notes.flatMap((own, column) => (own === key && isOpen(column) ? [column] : [])),
  );
  // With a note missing or standing twice nothing is known of the others either.
  if (!places.every((own) => own.length === 1)) return columns;
  return new Map([...columns, ...given.map(({ key }, index) => [key, places[index]?.[0] ?? 0] as const)]);
}

/** A tracker's cells with the places of the columns that it has. */
export const cellsOn = ({ name, grid, view }: TrackerOnSheet): CellTable<(typeof tracker)["columns"]> => ({
  table: tracker,
  name,
  rows: grid.values,
  headerRow: view.layout.headerRow,
  positions: view.layout.columns,
});

export const columnOf = ({ layout }: TrackerOnSheet, key: TrackerKey) => layout.columns.get(key) ?? 0;

/** "Physics, column K": where a report says something is. */
export const whereIs = ({ name }: TrackerOnSheet, column: number) => `${name}, column ${columnLetter(column)}`;

/** The cells of one or more columns below the headings, such as "K2:K1000". */
export function areaBelow({ layout, rows }: TrackerOnSheet, column: number, columns = 1): string {
  return `${columnLetter(column)}${layout.headerRow + 1}:${columnLetter(column + columns - 1)}${rows()}`;
}

export const headerOf = (key: TrackerKey): string => tracker.columns[key].header;
