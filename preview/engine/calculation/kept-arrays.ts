import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { Engine } from "../engine";
import type { ArrayAreas } from "./array-areas";
import { internalsOf, type Rows } from "./internals";

/** A number or a text as it is, null for nothing, anything else as Univer's cell. */
type KeptCell = number | string | null | ICellData;

interface KeptArray {
  readonly row: number;
  readonly column: number;
  /** What it shows; absent for an array that has no room, which then says how much it wants. */
  readonly cells?: readonly (readonly KeptCell[])[];
  readonly wanted?: readonly [rows: number, columns: number];
}

/** What the arrays of each sheet showed when a workbook was kept, and why cells showed errors. */
export interface KeptResults {
  readonly arrays: Readonly<Record<string, readonly KeptArray[]>>;
  readonly errors: readonly (readonly [cell: string, why: string])[];
  /** On which everything was calculated, as a number of days; absent in what an earlier version kept. */
  readonly day?: number | undefined;
}

/** Univer's own state of a workbook leaves out what arrays show, and so has to calculate all of it when it is opened. */
export function saveResults(engine: Engine, areas: ArrayAreas, day: number | undefined): KeptResults {
  const { model } = internalsOf(engine);
  const arrays: Record<string, KeptArray[]> = {};
  for (const [sheet, rows] of Object.entries(model.getArrayFormulaRange()[engine.id] ?? {})) {
    const shown = (model.getArrayFormulaCellData()[engine.id]?.[sheet] ?? {}) as Rows<Nullable<ICellData>>;
    for (const [row, columns] of Object.entries((rows ?? {}) as Rows<IRange>))
      for (const [column, range] of Object.entries(columns)) {
        const place = { row: Number(row), column: Number(column) };
        const isShown = areas.before({ unit: engine.id, sheet, ...place });
        const [height, width] = [range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1];
        (arrays[sheet] ??= []).push(
          isShown
            ? {
                ...place,
                cells: Array.from({ length: height }, (_, r) =>
                  Array.from({ length: width }, (__, c) => keptCell(shown[place.row + r]?.[place.column + c])),
                ),
              }
            : { ...place, wanted: [height, width] },
        );
      }
  }
  return { arrays, errors: engine.errors.entries(), day };
}

export function restoreResults(engine: Engine, areas: ArrayAreas, { arrays, errors }: KeptResults): void {
  const { model } = internalsOf(engine);
  const ranges: Record<string, Rows<IRange>> = {};
  const shown: Record<string, Rows<ICellData>> = {};
  for (const [sheet, list] of Object.entries(arrays)) {
    const [ownRanges, ownCells]: [Rows<IRange>, Rows<ICellData>] = [(ranges[sheet] = {}), (shown[sheet] = {})];
    for (const { row, column, cells = [], wanted } of list) {
      const [height, width] = wanted ?? [cells.length, cells[0]?.length ?? 0];
      (ownRanges[row] ??= {})[column] = {
        startRow: row,
        startColumn: column,
        endRow: row + height - 1,
        endColumn: column + width - 1,
      };
      if (wanted) areas.restoreRefused({ unit: engine.id, sheet, row, column });
      for (const [r, line] of cells.entries()) {
        const own = (ownCells[row + r] ??= {});
        for (const [c, cell] of line.entries()) own[column + c] = univerCell(cell);
      }
    }
  }
  model.setArrayFormulaRange({ [engine.id]: ranges });
  model.setArrayFormulaCellData({ [engine.id]: shown });
  for (const [cell, why] of errors) engine.errors.restore(cell, why);
}

function keptCell(cell: Nullable<ICellData>): KeptCell {
  if (!cell) return null;
  const isPlain = Object.keys(cell).every((key) => key === "v" || key === "t");
  const usual = typeof cell.v === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  const isValue = typeof cell.v === "number" || typeof cell.v === "string";
  return isPlain && isValue && cell.t === usual ? (cell.v as number | string) : cell;
}

function univerCell(cell: KeptCell): ICellData {
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === "string") return { v: cell, t: CellValueType.STRING };
  return cell ?? { v: null };
}
