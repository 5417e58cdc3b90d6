import type { ICellData, Nullable, Styles, Worksheet } from "@univerjs/core";
import { CellValueType, isNullCell } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";
import { valueOf } from "../cell-value";
import type { ColumnVersions } from "../calculation/column-versions";
import { dateFromSerial, isDatePattern } from "../dates";
import type { Engine } from "../engine";

/** One column of a range: rows of one cell each, as they were at a version of the column. */
interface Column {
  readonly version: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** Reads the cells of a reference as a custom function is given them; undefined for a sheet that is not there. */
export type ReadCells = (reference: BaseReferenceObject) => unknown;

/**
 * What was read of a column is kept while nothing in it changes, and given to each function that asks: most columns of a tracker stay as they
 * are while a mark is typed. Nobody may change the rows, so they are frozen.
 */
export function scriptCells(engine: Engine, versions: ColumnVersions): ReadCells {
  const columns = new Map<string, Column>();
  const ranges = new Map<
    string,
    { readonly parts: readonly Column[]; readonly rows: readonly (readonly unknown[])[] }
  >();
  const most = 2_000;

  function readColumn(
    reference: BaseReferenceObject,
    sheet: Worksheet,
    first: number,
    last: number,
    column: number,
  ): Column {
    const key = `${sheet.getSheetId()}!${column}:${first}-${last}`;
    const version = versions.of(sheet.getSheetId(), column);
    const known = columns.get(key);
    if (known?.version === version) return known;
    const patterns = patternsOf(sheet, engine.book.getWorkbook().getStyles(), column);
    const rows: unknown[][] = Array.from({ length: last - first + 1 });
    for (let row = first; row <= last; row++)
      rows[row - first] = [scriptValue(reference.getCellData(row, column), row, patterns)];
    const read = { version, rows: Object.freeze(rows) };
    if (columns.size > most) columns.clear();
    columns.set(key, read);
    return read;
  }

  function readRange(reference: BaseReferenceObject, sheet: Worksheet): readonly (readonly unknown[])[] {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const parts = Array.from({ length: endColumn - startColumn + 1 }, (_, index) =>
      readColumn(reference, sheet, startRow, endRow, startColumn + index),
    );
    const [only, second] = parts;
    if (only && !second) return only.rows;
    const key = `${sheet.getSheetId()}!${startRow},${startColumn}:${endRow},${endColumn}`;
    const known = ranges.get(key);
    if (known && known.parts.every((part, index) => part === parts[index])) return known.rows;
    const rows = Array.from({ length: endRow - startRow + 1 }, (_, row) => parts.map((part) => part.rows[row]?.[0]));
    if (ranges.size > most) ranges.clear();
    ranges.set(key, { parts, rows: Object.freeze(rows) });
    return rows;
  }

  return (reference) => {
    const sheet = engine.book.getWorkbook().getSheetBySheetId(reference.getSheetId());
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    if (!sheet || reference.getUnitId() !== engine.id || startRow < 0 || startColumn < 0) return undefined;
    const rows = readRange(reference, sheet);
    return startRow === endRow && startColumn === endColumn ? rows[0]?.[0] : rows;
  };
}

type PatternAt = (cell: ICellData, row: number) => string;

/** A cell's own number pattern, else its row's or its column's. */
function patternsOf(sheet: Worksheet, styles: Styles, column: number): PatternAt {
  const ofColumn = sheet.getColumnStyle(column)?.n?.pattern;
  const matrix = sheet.getCellMatrix();
  return (cell, row) =>
    styles.getStyleByCell(matrix.getValue(row, column))?.n?.pattern ??
    (typeof cell.s === "object" ? cell.s?.n?.pattern : undefined) ??
    sheet.getRowStyle(row)?.n?.pattern ??
    ofColumn ??
    "";
}

function scriptValue(cell: Nullable<ICellData>, row: number, pattern: PatternAt): unknown {
  if (!cell || isNullCell(cell)) return "";
  const value = valueOf(cell);
  if (value === null) return "";
  if (typeof value === "string")
    return cell.t === CellValueType.NUMBER && Number.isFinite(Number(value)) ? Number(value) : value;
  if (typeof value !== "number") return value;
  const own = pattern(cell, row);
  if (own === "") return value;
  if (own === "@" || own === "@@@") return String(value);
  return isDatePattern(own) ? dateFromSerial(value) : value;
}
