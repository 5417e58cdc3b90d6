import type { Area, CellView } from "../../engine/workbook";
import { writeA1 } from "../values/a1";
import type { Context } from "./context";
import { sheetView } from "./sheet-view";

/** True when any cell of the sheet shows what a formula calculates. */
function holdsFormulas({ workbook }: Context, sheet: string): boolean {
  const { rows, columns } = workbook.extent(sheet);
  if (rows === 0 || columns === 0) return false;
  return workbook
    .read({ sheet, row: 0, column: 0, rows, columns })
    .some((row) => row.some(({ formula }) => formula !== ""));
}

function refuse(context: Context, what: string): never {
  throw new Error(
    `Local preview: ${what} depends on formulas, and this execution has already written. ` +
      `The preview calculates between executions, so the answer would be stale: read first, write last.`,
  );
}

/**
 * A cell that was typed reads as it stands. A formula's cell, a spilled one, and a blank that a spill may yet reach, do not.
 *
 * @throws Error when the cells may be stale
 */
export function refuseStaleCells(context: Context, area: Area, cells: readonly (readonly CellView[])[]): void {
  if (!context.execution.hasWritten || !holdsFormulas(context, area.sheet)) return;
  const { workbook } = context;
  const mayChange = (cell: CellView, row: number, column: number): boolean =>
    cell.formula !== "" || cell.value === null || workbook.spillAt(area.sheet, row, column) !== undefined;
  if (cells.some((line, r) => line.some((cell, c) => mayChange(cell, area.row + r, area.column + c))))
    refuse(context, `what ${sheetView(context, area.sheet).name}!${writeA1(area)} shows`);
}

/** @throws Error when the last row or column of the sheet may be stale */
export function refuseStaleExtent(context: Context, sheet: string): void {
  if (context.execution.hasWritten && holdsFormulas(context, sheet))
    refuse(context, `where ${sheetView(context, sheet).name} ends`);
}
