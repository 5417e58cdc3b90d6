import type { ICellData, IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { cellName } from "./a1";
import type { ArrayAreas } from "./calculation/array-areas";
import type { Engine } from "./engine";
import { areaOfRange } from "./engine";
import type { Area, Spill } from "./workbook";

export interface Spills {
  /** What an array shows in a cell, its owner's included. */
  cell(sheet: string, row: number, column: number): ICellData | undefined;
  readonly at: (sheet: string, row: number, column: number) => Spill | undefined;
  /** Rows and columns that arrays reach. */
  extent(sheet: string): { rows: number; columns: number };
  /** "K5" when something stands in the way of an array that could not be shown. */
  obstacle(sheet: string, row: number, column: number): string | undefined;
}

export function spillsOf(engine: Engine, areas: Pick<ArrayAreas, "before">): Spills {
  const model = engine.univer.__getInjector().get(FormulaDataModel);
  const cells = (sheet: string) => model.getArrayFormulaCellData()[engine.id]?.[sheet];

  function* owned(sheet: string): Generator<Spill> {
    const ranges = model.getArrayFormulaRange()[engine.id]?.[sheet] ?? {};
    for (const [row, columns] of Object.entries(ranges))
      for (const [column, range] of Object.entries(columns as Record<string, IRange>))
        yield { owner: { row: Number(row), column: Number(column) }, area: areaOfRange(sheet, range) };
  }

  function at(sheet: string, row: number, column: number): Spill | undefined {
    if (!cells(sheet)?.[row]?.[column]) return undefined;
    for (const spill of owned(sheet)) if (isShown(spill) && covers(spill.area, row, column)) return spill;
    return undefined;
  }

  const isShown = ({ owner, area: { sheet } }: Spill): boolean =>
    areas.before({ unit: engine.id, sheet, ...owner }) !== undefined;

  return {
    cell: (sheet, row, column) => cells(sheet)?.[row]?.[column] ?? undefined,
    at,
    extent(sheet) {
      const areas = [...owned(sheet)].filter(isShown).map(({ area }) => area);
      return {
        rows: Math.max(0, ...areas.map((area) => area.row + area.rows)),
        columns: Math.max(0, ...areas.map((area) => area.column + area.columns)),
      };
    },
    obstacle(sheet, row, column) {
      const wanted = [...owned(sheet)].find(({ owner }) => owner.row === row && owner.column === column)?.area;
      if (!wanted) return undefined;
      const worksheet = engine.cells(sheet);
      for (let r = wanted.row; r < wanted.row + wanted.rows; r++)
        for (let c = wanted.column; c < wanted.column + wanted.columns; c++) {
          if (r === row && c === column) continue;
          const cell = worksheet.getCellRaw(r, c);
          const filled = cell && (cell.f || (cell.v !== null && cell.v !== undefined && cell.v !== ""));
          if (filled || at(sheet, r, c)) return cellName(r, c);
        }
      return undefined;
    },
  };
}

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
