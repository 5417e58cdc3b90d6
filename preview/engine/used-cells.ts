import { CommandType, type ICommandInfo } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { valueOf } from "./cell-value";
import type { Engine } from "./engine";

interface Used {
  rows: number;
  columns: number;
  /** Row and column of each formula, under both. */
  readonly formulas: Map<string, { readonly row: number; readonly column: number }>;
}

interface SetCells {
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, unknown>>;
}

const isFilled = (cell: Parameters<typeof valueOf>[0]) => Boolean(cell?.f) || valueOf(cell) !== null;

/**
 * Which cells of a sheet hold something of their own. Looked at once and followed from then on: scripts ask again and again where a sheet ends,
 * and a sheet of a hundred thousand rows takes its time.
 */
export function usedCells(engine: Engine): (sheet: string) => Readonly<Used> {
  const known = new Map<string, Used>();

  function add(used: Used, sheet: string, row: number, column: number): void {
    const cell = engine.cells(sheet).getCellRaw(row, column);
    const key = `${row} ${column}`;
    if (cell?.f) used.formulas.set(key, { row, column });
    else used.formulas.delete(key);
    if (isFilled(cell)) {
      used.rows = Math.max(used.rows, row + 1);
      used.columns = Math.max(used.columns, column + 1);
    } else if (mayEndBefore(used, sheet, row, column)) known.delete(sheet);
  }

  /** A blank beyond the last row or column leaves it where it is, and so does one in a row that holds something else. */
  function mayEndBefore({ rows, columns }: Used, sheet: string, row: number, column: number): boolean {
    if (row >= rows || column >= columns) return false;
    const cells = engine.cells(sheet);
    const isRowBlank = () =>
      !Array.from({ length: columns }, (_, at) => at).some((at) => isFilled(cells.getCellRaw(row, at)));
    return column === columns - 1 || (row === rows - 1 && isRowBlank());
  }

  function follow({ id, type, params }: ICommandInfo): void {
    // What a formula shows does not change that it stands there.
    if (type !== CommandType.MUTATION || id.startsWith("formula.mutation.")) return;
    const { subUnitId, cellValue = {} } = (params ?? {}) as Partial<SetCells>;
    if (subUnitId === undefined) return known.clear();
    if (id !== SetRangeValuesMutation.id) return void known.delete(subUnitId);
    const used = known.get(subUnitId);
    if (!used) return;
    for (const [row, cells] of Object.entries(cellValue))
      for (const column of Object.keys(cells ?? {})) add(used, subUnitId, Number(row), Number(column));
  }
  engine.commands.onCommandExecuted(follow);

  function look(sheet: string): Used {
    const used: Used = { rows: 0, columns: 0, formulas: new Map() };
    engine
      .cells(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!isFilled(cell)) return;
        used.rows = Math.max(used.rows, row + 1);
        used.columns = Math.max(used.columns, column + 1);
        if (cell?.f) used.formulas.set(`${row} ${column}`, { row, column });
      });
    known.set(sheet, used);
    return used;
  }

  return (sheet) => known.get(sheet) ?? look(sheet);
}
