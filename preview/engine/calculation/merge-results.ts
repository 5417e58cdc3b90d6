import type { ICellData, IRange, Nullable, ObjectMatrix } from "@univerjs/core";
import type { Engine } from "../engine";
import { internalsOf, type Rows } from "./internals";
import { gone } from "./results";

type Cells = Rows<ICellData>;

/**
 * Enters the arrays of a calculation where they stand. Univer copies all cells of all arrays of the sheet by way of JSON text, twice for each
 * calculation.
 */
export function mergeInPlace(engine: Engine): void {
  const { model } = internalsOf(engine);

  const rangesOf = (unit: string, sheet: string) =>
    ((model.getArrayFormulaRange()[unit] ??= {})[sheet] ??= {}) as Rows<IRange>;
  const cellsOf = (unit: string, sheet: string) =>
    ((model.getArrayFormulaCellData()[unit] ??= {})[sheet] ??= {}) as Cells;

  model.clearPreviousArrayFormulaCellData = (given) =>
    forEachSheet(given, (unit, sheet, cleared) => {
      const [ranges, cells] = [rangesOf(unit, sheet), cellsOf(unit, sheet)];
      cleared.forValue((row, column) => {
        remove(ranges, row, column);
        remove(cells, row, column);
      });
    });

  model.mergeArrayFormulaCellData = (given) =>
    forEachSheet(given, (unit, sheet, filled) => {
      const cells = cellsOf(unit, sheet);
      filled.forValue((row, column, cell) => {
        if (cell && cell !== gone) (cells[row] ??= {})[column] = cell;
        else remove(cells, row, column);
      });
    });

  model.mergeArrayFormulaRange = (given) => {
    for (const [unit, sheets] of Object.entries(given))
      for (const [sheet, rows] of Object.entries(sheets ?? {})) {
        const ranges = rangesOf(unit, sheet);
        for (const [row, columns] of Object.entries(rows as Rows<IRange>))
          for (const [column, range] of Object.entries(columns)) (ranges[Number(row)] ??= {})[Number(column)] = range;
      }
  };
}

type Matrices = Record<string, Nullable<Record<string, ObjectMatrix<Nullable<ICellData>>>>>;

function forEachSheet(
  given: unknown,
  work: (unit: string, sheet: string, matrix: ObjectMatrix<Nullable<ICellData>>) => void,
): void {
  for (const [unit, sheets] of Object.entries(given as Matrices))
    for (const [sheet, matrix] of Object.entries(sheets ?? {})) work(unit, sheet, matrix);
}

/** @returns whether there was anything */
export function remove<Value>(rows: Rows<Value>, row: number, column: number): boolean {
  const columns = rows[row];
  if (!columns || !(column in columns)) return false;
  delete columns[column];
  for (const _ in columns) return true;
  delete rows[row];
  return true;
}
