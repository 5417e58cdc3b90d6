import type { Department } from "../../domain/department/department";
import { dayInWords } from "../../domain/calendar/day-in-words";
import { departmentTabMessages as words } from "../../messages/department-messages";
import { isBlank } from "../../records/cell";
import { textOf } from "../../records/texts";
import { widthOf } from "../../tables/grid";
import { columnCells, columnLetter } from "../../tables/tracker-addresses";
import { dressCells, dressHeadings } from "../column-look";
import { readRules, rulesToWrite, type SheetRules, wantedRules } from "../formatting/format-rules";
import type { FormatRule } from "../formatting/rule";
import { done, left, type Repair } from "../repair";
import { isEmpty, positionsAfterSetUp, readTab, type Tab } from "../tabs";
import type { Workbook } from "../workbook";
import { writeCells } from "../write-cells";
import { hasMoved } from "../writing/look";
import { writeColumns } from "../writing/write-columns";
import type { DepartmentTab } from "./department-tab";
import { figureFormat } from "./figure-format";
import { completedRows, mergeRows, typedIn } from "./merge-rows";
import { settleTab, type WrittenTab } from "./settle-tab";
import { computedIn, typedNow, typedToWrite } from "./typed-now";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The title with its day stands above the headings. */
const usualHeaderRow = 2;

/**
 * What there is to write of one tab; everything is read here and nothing written. All cells are one write, padded over the rows of before,
 * so that a tab is never half old and half new. A tab of that name that holds something else is left alone. What a person moved at the moment
 * of writing is put right by `settle`, after the flush.
 */
export function planTab(
  { made, sheets, separator }: Pick<Workbook, "made" | "sheets" | "separator">,
  tab: DepartmentTab,
  department: Department,
): PlannedTab {
  const { table } = tab;
  const read = readTab(sheets.get(table.name), table);
  if (read.headerRow === undefined && !isEmpty(read)) return left(table.name, words.occupied(table.headers));
  const { sheet: old } = read;
  const rules = rulesOn(old, tab);
  const computed = completedRows(tab, tab.rows(department), read);
  const size = sizeOf(read, rules, computed.length);
  let written: WrittenTab | undefined;
  const count = mergeRows(tab, computed, read).filter((row) => Object.keys(row).length > 0).length;
  const repair = done(table.name, words.written(count), () => {
    const sheet = old ?? made.atEnd(table.name);
    // Other tabs were written since: what people typed here meanwhile is theirs.
    const { present, now } = standing(read, sheet);
    const rows = mergeRows(tab, computed, now);
    const placed = placeIn(sheet, present, size, rows.length);
    // Before the headings, which end the making of a tab: from then on both are people's.
    if (placed.headerRow !== present.headerRow) {
      sheet.setFrozenRows(placed.headerRow);
      if (sheet.getFilter() === null)
        sheet.getRange(placed.headerRow, 1, placed.maxRows - placed.headerRow + 1, placed.width).createFilter();
    }
    const title = (tab.title ?? words.title)(table.name, dayInWords(department.today));
    writeHeadings(sheet, tab, placed, rows.length === 0 ? `${title} ${words.nothing}` : title, present);
    const isNew = present.headerRow === undefined;
    const positions = isNew ? placed.positions : computedIn(table, placed.positions);
    const suggested = isNew ? [] : typedToWrite(now, placed, rows);
    writeCells(sheet, table, positions, { firstRow: placed.headerRow + 1, height: placed.height }, rows, (key, row) =>
      figureFormat(tab, key, row),
    );
    writeColumns(sheet, suggested);
    // With a row put above, nothing stands where it was read.
    if (placed.headerRow === present.headerRow) written = { sheet, tab, computed, before: now, suggested, ...placed };
    if (!rules) return;
    const standingRules = hasMoved(read, present) ? readRules(sheet) : rules;
    const area = ({ column }: FormatRule) => columnCells(column, placed.headerRow + 1, placed.maxRows);
    rulesToWrite(sheet, standingRules, wantedRules(sheet, rulesOf(tab, placed), area, separator))?.();
  });
  return { ...repair, settle: () => (written ? settleTab(written) : undefined) };
}

/**
 * The tab as it stands right before it is written: people sort it, and add rows and columns. One in which somebody has formulas is calculating,
 * and only what is typed there is read again.
 */
function standing(read: Tab, sheet: Sheet): { readonly present: Tab; readonly now: Tab } {
  const { table, grid } = read;
  if (!grid || typedIn(table).length === 0) return { present: read, now: read };
  if (grid.formulas.some((row) => row.some((formula) => formula !== ""))) return { present: read, now: typedNow(read) };
  const present = readTab(sheet, table);
  return present.headerRow === undefined ? { present: read, now: read } : { present, now: present };
}

/** A tab's repair, and what is looked at again once all is written. */
export interface PlannedTab extends Repair {
  readonly settle?: () => void;
}

interface Placed {
  readonly headerRow: number;
  readonly positions: ReadonlyMap<string, number>;
  readonly width: number;
  /** Rows below the headings that were in use or will be. */
  readonly height: number;
  /** Where it was not asked for, of what is in use. */
  readonly maxRows: number;
}

/** undefined where none of ours belongs. */
function rulesOn(sheet: Sheet | undefined, { colours = [] }: DepartmentTab): SheetRules | undefined {
  if (colours.length === 0) return undefined;
  return sheet ? readRules(sheet) : { others: [], own: [], lastRow: 0, inPlace: true };
}

/** Of a tab that stands, in rows and columns; more than is in use only where that matters. */
function sizeOf(present: Tab, rules: SheetRules | undefined, rows: number) {
  const { grid, headerRow = 0 } = present;
  if (!grid) return undefined;
  const width = Math.max(...positionsAfterSetUp(present).values()) + 1;
  const needed = Math.max(grid.values.length, headerRow + rows);
  const isMaking = headerRow < usualHeaderRow;
  const isRuled = !rules || rules.lastRow >= needed;
  return {
    rows: isMaking || !isRuled ? grid.maxRows() : rules?.lastRow,
    columns: width > widthOf(grid) ? grid.maxColumns() : width,
  };
}

/** Makes room: a row for the title, rows for what is to be written, columns for missing headings. */
function placeIn(sheet: Sheet, present: Tab, standing: ReturnType<typeof sizeOf>, rows: number): Placed {
  const before = present.headerRow ?? usualHeaderRow;
  const above = Math.max(0, usualHeaderRow - before);
  // A new row has the look of the headings below it.
  if (above > 0) sheet.insertRowsBefore(1, above).getRange(1, 1, above, sheet.getMaxColumns()).clearFormat();
  const headerRow = before + above;
  const positions = positionsAfterSetUp(present);
  const width = Math.max(...positions.values()) + 1;
  const used = present.headerRow === undefined ? 0 : (present.grid?.values.length ?? 0) - before;
  const height = Math.max(rows, used, 1);
  const inUse = present.grid?.values.length ?? 0;
  const isRoom = standing !== undefined && before + height <= inUse;
  const maxRows = standing?.rows ?? (isRoom ? inUse : sheet.getMaxRows());
  const maxColumns = standing?.columns ?? sheet.getMaxColumns();
  const size = maxRows + above;
  if (headerRow + height > size) sheet.insertRowsAfter(size, headerRow + height - size);
  if (width > maxColumns) sheet.insertColumnsAfter(maxColumns, width - maxColumns);
  return { headerRow, positions, width, height, maxRows: Math.max(size, headerRow + height) };
}

/** The look comes first, then all missing headings at once, the title last: a tab that broke off on the way is known or empty, never half. */
function writeHeadings(sheet: Sheet, { table }: DepartmentTab, placed: Placed, title: string, present: Tab): void {
  const isNew = present.headerRow === undefined;
  const missing = [...placed.positions].filter(([key]) => isNew || !present.positions.has(key));
  if (missing.length > 0) {
    const at = Math.min(...missing.map(([, column]) => column)) + 1;
    const columns = missing.flatMap(([key]) => table.columns[key] ?? []);
    const headings = dressHeadings(sheet, placed.headerRow, at, columns);
    dressCells(sheet, columns, { headerRow: placed.headerRow, first: at, rows: placed.maxRows });
    headings.setValues([columns.map(({ header }) => header)]);
  }
  const first = present.grid?.values[0]?.[0];
  const isFree = present.grid?.values[0]?.every(isBlank) ?? true;
  const isOurs = isNew || (present.headerRow ?? 0) < usualHeaderRow || isFree;
  const isWritten = !isNew && present.headerRow === placed.headerRow && textOf(first) === title;
  if (!isWritten && (isOurs || textOf(first).startsWith(words.titleOf(table.name))))
    sheet.getRange(1, 1).setValue(title);
}

function rulesOf({ colours = [] }: DepartmentTab, { headerRow, positions }: Placed): FormatRule[] {
  return colours.flatMap(({ column: key, shade, when }) => {
    const column = positions.get(key);
    return column === undefined
      ? []
      : [{ column, columns: 1, shade, when: when(`${columnLetter(column)}${headerRow + 1}`) }];
  });
}
