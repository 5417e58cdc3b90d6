import type { ICellData, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import { Direction } from "@univerjs/core";
import { InsertColByRangeCommand, InsertColCommand, InsertRowByRangeCommand, InsertRowCommand } from "@univerjs/sheets";
import type { Engine } from "./engine";

interface Insertion {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly direction: Direction;
  cellValue?: IObjectMatrixPrimitiveType<ICellData>;
}

const insertions: readonly string[] = [
  InsertRowCommand.id,
  InsertRowByRangeCommand.id,
  InsertColCommand.id,
  InsertColByRangeCommand.id,
];

/**
 * New rows and columns are dressed as in Sheets: like the row below when they are inserted above, like the one above when below. Univer takes
 * what is drawn there, conditional formats too: a blank row kept the green of the learner above it.
 */
export function dressInsertedCells(engine: Engine): void {
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    const insertion = params as Insertion | undefined;
    if (insertion && insertions.includes(id)) insertion.cellValue = ownStyles(engine, id, insertion);
  });
}

function ownStyles(engine: Engine, id: string, { subUnitId, range, direction }: Insertion) {
  const sheet = engine.cells(subUnitId);
  const isRow = id === InsertRowCommand.id || id === InsertRowByRangeCommand.id;
  const isAfter = direction === Direction.DOWN || direction === Direction.RIGHT;
  const like = (isRow ? range.startRow : range.startColumn) - (isAfter ? 1 : 0);
  const styles: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = range.startRow; row <= range.endRow; row++)
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const s = isRow ? sheet.getCellRaw(like, column)?.s : sheet.getCellRaw(row, like)?.s;
      if (s) (styles[row] ??= {})[column] = { s };
    }
  return styles;
}
