import type { Cell, Sheet } from "hucre/xlsx";
import { readXlsx as read } from "hucre/xlsx";
import { serialFromUtc } from "../dates";
import type { Area, CellInput, CellStyle, SheetView, Workbook } from "../workbook";
import { fromExcelRange } from "./excel-area";
import { fromExcelFormat } from "./excel-format";
import { fromExcel } from "./excel-formula";
import { fromExcelStyle } from "./excel-style";
import { fromExcelValidation } from "./excel-validation";
import { sameStyleAreas } from "./same-style-areas";
import { inspectXlsx, isOldExcel, readRange } from "./used-part";
import { characterWidth } from "./write-xlsx";

type ExcelWorkbook = Awaited<ReturnType<typeof read>>;

/** A sheet of an opened file is at least as large as a new one. */
const smallest = { rows: 1000, columns: 26 };

/**
 * Fills a new workbook from an .xlsx file.
 * @param fileName for the messages
 * @returns what the preview has no place for, in sentences
 * @throws Error in words for a file that cannot be read
 */
export async function openXlsx(workbook: Workbook, bytes: Uint8Array, fileName: string): Promise<string[]> {
  const { file, left } = await readFile(bytes, fileName);
  const [first] = workbook.sheets();
  left.push(...nameApart(file.sheets));
  const ids = file.sheets.map((sheet, index) => {
    const size = sizeOf(sheet);
    if (index > 0 || !first) return workbook.insertSheet(sheet.name, size);
    workbook.renameSheet(first.id, sheet.name);
    if (size.rows > first.rows) workbook.insertRows(first.id, first.rows - 1, size.rows - first.rows);
    if (size.columns > first.columns) workbook.insertColumns(first.id, first.columns - 1, size.columns - first.columns);
    return first.id;
  });
  for (const { name, range } of file.namedRanges ?? [])
    if (!name.startsWith("_xlnm")) workbook.setNamedRange(name, range);
  for (const [index, sheet] of file.sheets.entries()) {
    const view = workbook.sheets().find(({ id }) => id === ids[index]);
    if (view) left.push(...fillSheet(workbook, view, sheet));
  }
  const shown = file.sheets.findIndex((sheet, index) => !isHidden(sheet) && index >= (file.activeSheet ?? 0));
  const active = ids[shown < 0 ? 0 : shown];
  if (active !== undefined) workbook.activateSheet(active);
  for (const [index, sheet] of file.sheets.entries()) {
    const id = ids[index];
    if (id !== undefined && isHidden(sheet) && shown >= 0) workbook.setSheetHidden(id, true);
  }
  return left;
}

/** Sheets of one name, which some programs write, are told apart. @returns what was renamed, in sentences */
function nameApart(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.flatMap((sheet) => {
    const wanted = sheet.name || "Sheet";
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
    taken.add(name.toLowerCase());
    if (name === sheet.name) return [];
    const found = sheet.name;
    sheet.name = name;
    return [`A second tab with the name "${found}" is now "${name}".`];
  });
}

async function readFile(bytes: Uint8Array, fileName: string): Promise<{ file: ExcelWorkbook; left: string[] }> {
  const wrong = (why: string) => new Error(`Expected an Excel workbook (.xlsx) in ${fileName}, found ${why}.`);
  if (bytes.length === 0) throw wrong("an empty file");
  if (isOldExcel(bytes)) throw wrong(`one of the older kind (.xls), or with a password. ${saveAgain}`);
  const left = await inspectXlsx(bytes).catch((error: Error) => {
    throw wrong(error.message);
  });
  try {
    const file = await read(bytes, { readStyles: true, range: readRange });
    if (file.sheets.length === 0) throw wrong("no sheet in it");
    return { file, left };
  } catch (error) {
    const { name, message } = error as Error;
    if (message.startsWith("Expected")) throw error;
    if (name === "EncryptedFileError") throw wrong("one that a password protects. Save it without a password first");
    throw wrong(`something that cannot be read (${message}). ${saveAgain}`);
  }
}

const saveAgain = "Open it in Excel or Google Sheets and save it as .xlsx again";

const isHidden = ({ hidden, veryHidden }: Sheet): boolean => Boolean(hidden || veryHidden);

function sizeOf({ rows, cells }: Sheet): { rows: number; columns: number } {
  const size = { rows: Math.max(smallest.rows, rows.length), columns: smallest.columns };
  for (const row of rows) size.columns = Math.max(size.columns, row.length);
  for (const key of cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    size.rows = Math.max(size.rows, row + 1);
    size.columns = Math.max(size.columns, column + 1);
  }
  return size;
}

function fillSheet(workbook: Workbook, view: SheetView, sheet: Sheet): string[] {
  const { id } = view;
  writeCells(workbook, view, sheet);
  for (const [column, { width, hidden } = {}] of (sheet.columns ?? []).entries()) {
    if (column >= view.columns) break;
    if (width) workbook.setColumnWidth(id, column, 1, Math.round(width * characterWidth));
    if (hidden) workbook.setColumnsHidden(id, column, 1, true);
  }
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  const colour = sheet.view?.tabColor?.rgb;
  if (colour) workbook.setTabColour(id, `#${colour.slice(-6).toLowerCase()}`);
  if (frozenRows > 0 || frozenColumns > 0) workbook.freeze(id, frozenRows, frozenColumns);
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    workbook.merge({
      sheet: id,
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    });
  openFilter(workbook, view, sheet);
  return [...openFormats(workbook, view, sheet), ...openValidations(workbook, view, sheet)];
}

function writeCells(workbook: Workbook, view: SheetView, { rows, cells = new Map<string, Cell>() }: Sheet): void {
  const spilled = new Set<string>();
  for (const [key, cell] of cells)
    if (cell.formulaType === "array" && cell.formulaRef)
      for (const area of fromExcelRange(cell.formulaRef, view))
        for (const other of keysOf(area)) if (other !== key) spilled.add(other);

  const extent = { rows: rows.length, columns: rows.reduce((most, row) => Math.max(most, row.length), 1) };
  for (const key of cells.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    extent.rows = Math.max(extent.rows, row + 1);
    extent.columns = Math.max(extent.columns, column + 1);
  }
  if (extent.rows === 0) return;
  const styles: Partial<CellStyle>[][] = [];
  const inputs = Array.from({ length: extent.rows }, (_, row) =>
    Array.from({ length: extent.columns }, (__, column): CellInput => {
      const key = `${row},${column}`;
      const cell = cells.get(key);
      (styles[row] ??= [])[column] = fromExcelStyle(cell?.style);
      if (cell?.comment) workbook.setNote(view.id, row, column, cell.comment.text);
      if (spilled.has(key)) return {};
      const formula = cell?.formula === undefined ? undefined : fromExcel(cell.formula);
      if (formula !== undefined) return { formula };
      if (cell?.formula !== undefined) return {};
      return inputOf(cell?.value ?? rows[row]?.[column] ?? null);
    }),
  );
  workbook.write({ sheet: view.id, row: 0, column: 0, ...extent }, inputs);
  for (const { area, style } of sameStyleAreas(view.id, styles)) workbook.setStyle(area, style);
}

function inputOf(value: Cell["value"]): CellInput {
  if (value === null) return {};
  return { value: value instanceof Date ? serialFromUtc(value) : value };
}

function* keysOf({ row, column, rows, columns }: Area): Generator<string> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield `${r},${c}`;
}

function openFilter(workbook: Workbook, view: SheetView, { autoFilter }: Sheet): void {
  const [area] = autoFilter ? fromExcelRange(autoFilter.range, view) : [];
  if (!area) return;
  workbook.createFilter(area);
  for (const { colIndex, filters } of autoFilter?.columns ?? [])
    if (filters) workbook.setFilterCriteria(view.id, area.column + colIndex, filters);
}

function openFormats(workbook: Workbook, view: SheetView, { name, conditionalRules = [] }: Sheet): string[] {
  const inOrder = [...conditionalRules].sort((a, b) => a.priority - b.priority);
  const rules = inOrder.map((rule) => fromExcelFormat(rule, view));
  workbook.setFormatRules(
    view.id,
    rules.filter((rule) => rule !== undefined),
  );
  return inOrder
    .filter((_, index) => !rules[index])
    .map(({ type, range }) => `${name} ${range}: a conditional format of the kind ${type} was left out.`);
}

function openValidations(workbook: Workbook, view: SheetView, { name, dataValidations = [] }: Sheet): string[] {
  const left: string[] = [];
  for (const validation of dataValidations) {
    const rule = fromExcelValidation(validation, view);
    if (!rule) left.push(`${name} ${validation.range}: a validation of the kind ${validation.type} was left out.`);
    else for (const area of rule.areas) workbook.setValidation(area, rule);
  }
  return left;
}
