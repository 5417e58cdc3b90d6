import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Engine } from "./engine";
import type { Workbook } from "./workbook";

type StructureMethods = Pick<
  Workbook,
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "columnWidth"
  | "setColumnWidth"
  | "setRowHeight"
  | "isColumnHidden"
  | "setColumnsHidden"
  | "isRowHidden"
>;

export function structureMethods(engine: Engine): StructureMethods {
  const { book, byScript } = engine;

  /** Univer moves the references to the sheet in view, whichever sheet a deletion is in. */
  function inView(id: string, work: (sheet: FWorksheet) => unknown): void {
    const sheet = engine.sheet(id);
    const before = book.getActiveSheet();
    byScript(() => {
      if (before.getSheetId() === id) return void work(sheet);
      book.setActiveSheet(sheet);
      work(sheet);
      book.setActiveSheet(before);
    });
  }

  return {
    // Univer wants a row at the place of insertion, and there is none behind the last.
    insertRows: (sheet, at, count) =>
      inView(sheet, (found) =>
        at === found.getMaxRows() ? found.insertRowsAfter(at - 1, count) : found.insertRows(at, count),
      ),
    deleteRows: (sheet, at, count) => inView(sheet, (found) => found.deleteRows(at, count)),
    insertColumns: (sheet, at, count) =>
      inView(sheet, (found) => {
        const selected = found.getSelection()?.getActiveRange();
        if (at === found.getMaxColumns()) found.insertColumnsAfter(at - 1, count);
        else found.insertColumns(at, count);
        // Univer selects what came; a script of Google's leaves the selection where it is.
        if (selected) {
          const { startRow, startColumn } = selected.getRange();
          found.setActiveRange(found.getRange(startRow, startColumn));
        }
      }),
    deleteColumns: (sheet, at, count) => inView(sheet, (found) => found.deleteColumns(at, count)),
    columnWidth: (sheet, column) => engine.sheet(sheet).getColumnWidth(column),
    setColumnWidth: (sheet, column, count, width) =>
      inView(sheet, (found) => found.setColumnWidths(column, count, width)),
    setRowHeight: (sheet, row, count, height) =>
      inView(sheet, (found) => found.setRowHeightsForced(row, count, height)),
    isColumnHidden: (sheet, column) => !engine.cells(sheet).getColVisible(column),
    setColumnsHidden: (sheet, column, count, hidden) =>
      inView(sheet, (found) => (hidden ? found.hideColumns(column, count) : found.showColumns(column, count))),
    isRowHidden: (sheet, row) => !engine.cells(sheet).getRowVisible(row),
  };
}
