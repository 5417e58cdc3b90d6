import type { Area, CellView } from "../../engine/workbook";
import { writeA1 } from "../values/a1";
import type { Context } from "./context";
import { sheetView } from "./sheet-view";

/** Where the sheet's formulas stand and how many columns each now fills; whatever is below may show what they calculate. */
function formulasOn({ workbook }: Context, sheet: string): { row: number; column: number; columns: number }[] {
  return workbook.formulaCells(sheet).map(({ row, column }) => {
    return { row, column, columns: workbook.spillAt(sheet, row, column)?.area.columns ?? 1 };
  });
}

function refuse(context: Context, what: string): never {
  throw new Error(
    `Local preview: ${what} depends on formulas, and this execution has already written. ` +
      `The preview calculates between executions, so the answer would be stale: read first, write last.`,
  );
}

/**
 * A cell that was typed reads as it stands. A formula's cell, a spilled one, and a blank below one, that a spill may yet reach, do not.
 *
 * @throws Error when the cells may be stale
 */
export function refuseStaleCells(context: Context, area: Area, cells: readonly (readonly CellView[])[]): void {
  if (!context.execution.hasWritten) return;
  const formulas = formulasOn(context, area.sheet);
  if (formulas.length === 0) return;
  const { workbook } = context;
  const mayBeReached = (row: number, column: number): boolean =>
    formulas.some((at) => at.row <= row && at.column <= column && column < at.column + at.columns);
  const mayChange = (cell: CellView, row: number, column: number): boolean =>
    cell.formula !== "" ||
    (cell.value === null && mayBeReached(row, column)) ||
    workbook.spillAt(area.sheet, row, column) !== undefined;
  if (cells.some((line, r) => line.some((cell, c) => mayChange(cell, area.row + r, area.column + c))))
    refuse(context, `what ${sheetView(context, area.sheet).name}!${writeA1(area)} shows`);
}

/** @throws Error when the last row or column of the sheet may be stale */
export function refuseStaleExtent(context: Context, sheet: string): void {
  if (context.execution.hasWritten && formulasOn(context, sheet).length > 0)
    refuse(context, `where ${sheetView(context, sheet).name} ends`);
}
