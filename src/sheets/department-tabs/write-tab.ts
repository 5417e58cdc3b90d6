import type { Department } from "../../domain/department/department";
import { dayInWords } from "../../domain/calendar/day-in-words";
import { departmentTabMessages as words } from "../../messages/department-tab-messages";
import { isBlank, textOf } from "../../tables/grid";
import { columnLetter, type Separator } from "../../tables/tracker-addresses";
import { readRules, wantedRules } from "../formatting/format-rules";
import type { FormatRule } from "../formatting/rule";
import { done, left, type Repair } from "../repair";
import { headingGround } from "../repairs/add-heading";
import { insertAtEnd } from "../repairs/tab-repairs";
import { isEmpty, positionsAfterSetUp, readTab, type Tab } from "../tabs";
import { writeCells } from "../write-cells";
import type { DepartmentTab } from "./department-tab";
import { mergeRows } from "./merge-rows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The title with its day stands above the headings. */
const usualHeaderRow = 2;

/**
 * What there is to write of one tab; everything is read here and nothing written. All cells are one write, padded over the rows of before,
 * so that a tab is never half old and half new. A tab of that name that holds something else is left alone.
 */
export function planTab(
  spreadsheet: Spreadsheet,
  tab: DepartmentTab,
  department: Department,
  separator: Separator,
): Repair {
  const { table } = tab;
  const present = readTab(spreadsheet, table);
  if (present.headerRow === undefined && !isEmpty(present)) return left(table.name, words.occupied(table.headers));
  const rules = present.sheet ? readRules(present.sheet) : { others: [] };
  const hasFilter = present.sheet ? present.sheet.getFilter() !== null : false;
  const rows = mergeRows(tab, tab.rows(department), present);
  return done(table.name, words.written(rows.length), () => {
    const sheet = present.sheet ?? insertAtEnd(spreadsheet, table.name);
    const placed = placeIn(sheet, present, rows.length);
    writeHeadings(sheet, tab, placed, (tab.title ?? words.title)(table.name, dayInWords(department.today)), present);
    writeCells(sheet, table, placed.positions, { firstRow: placed.headerRow + 1, height: placed.height }, rows);
    if (sheet.getFrozenRows() < placed.headerRow) sheet.setFrozenRows(placed.headerRow);
    if (!hasFilter)
      sheet.getRange(placed.headerRow, 1, placed.maxRows - placed.headerRow + 1, placed.width).createFilter();
    const formats = rulesOf(tab, placed);
    const area = ({ column }: FormatRule) => {
      const letter = columnLetter(column);
      return `${letter}${placed.headerRow + 1}:${letter}${placed.maxRows}`;
    };
    if (formats.length > 0)
      sheet.setConditionalFormatRules([...rules.others, ...wantedRules(sheet, formats, area, separator).build()]);
  });
}

interface Placed {
  readonly headerRow: number;
  readonly positions: ReadonlyMap<string, number>;
  readonly width: number;
  /** Rows below the headings that were in use or will be. */
  readonly height: number;
  readonly maxRows: number;
}

/** Makes room: a row for the title, rows for what is to be written, columns for missing headings. */
function placeIn(sheet: Sheet, present: Tab, rows: number): Placed {
  const before = present.headerRow ?? usualHeaderRow;
  if (before < usualHeaderRow) sheet.insertRowsBefore(1, usualHeaderRow - before);
  const headerRow = Math.max(before, usualHeaderRow);
  const positions = positionsAfterSetUp(present);
  const width = Math.max(...positions.values()) + 1;
  const used = present.headerRow === undefined ? 0 : (present.grid?.values.length ?? 0) - before;
  const height = Math.max(rows, used, 1);
  const [size, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (headerRow + height > size) sheet.insertRowsAfter(size, headerRow + height - size);
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  return { headerRow, positions, width, height, maxRows: Math.max(size, headerRow + height) };
}

/** The look comes first, then all missing headings at once, the title last: a tab that broke off on the way is known or empty, never half. */
function writeHeadings(sheet: Sheet, { table }: DepartmentTab, placed: Placed, title: string, present: Tab): void {
  const isNew = present.headerRow === undefined;
  const missing = [...placed.positions].filter(([key]) => isNew || !present.positions.has(key));
  for (const [key, column] of missing) {
    const { note, width } = table.columns[key] ?? { note: "", width: 100 };
    sheet
      .getRange(placed.headerRow, column + 1)
      .setNote(note)
      .setFontWeight("bold")
      .setWrap(true)
      .setBackground(headingGround);
    sheet.setColumnWidth(column + 1, width);
  }
  const headers = missing.map(([key]) => table.columns[key]?.header ?? key);
  const at = Math.min(...missing.map(([, column]) => column)) + 1;
  if (headers.length > 0) sheet.getRange(placed.headerRow, at, 1, headers.length).setValues([headers]);
  const first = present.grid?.values[0]?.[0];
  const isOurs = isNew || (present.headerRow ?? 0) < usualHeaderRow || isBlank(first);
  if (isOurs || textOf(first).startsWith(words.titleOf(table.name))) sheet.getRange(1, 1).setValue(title);
}

function rulesOf({ colours = [] }: DepartmentTab, { headerRow, positions }: Placed): FormatRule[] {
  return colours.flatMap(({ column: key, shade, when }) => {
    const column = positions.get(key);
    return column === undefined
      ? []
      : [{ column, columns: 1, shade, when: when(`${columnLetter(column)}${headerRow + 1}`) }];
  });
}
