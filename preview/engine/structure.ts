import type { FWorksheet } from "@univerjs/sheets/facade";
import { ReorderRangeCommand } from "@univerjs/sheets";
import { setCells } from "./cells";
import { compareCells } from "./compare-cells";
import type { Engine } from "./engine";
import { inside, rangeOf } from "./engine";
import { moveFormula } from "./formulas/shift";
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
  | "sort"
>;

export function structureMethods(engine: Engine, read: Workbook["read"]): StructureMethods {
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
      inView(sheet, (found) =>
        at === found.getMaxColumns() ? found.insertColumnsAfter(at - 1, count) : found.insertColumns(at, count),
      ),
    deleteColumns: (sheet, at, count) => inView(sheet, (found) => found.deleteColumns(at, count)),
    columnWidth: (sheet, column) => engine.sheet(sheet).getColumnWidth(column),
    setColumnWidth: (sheet, column, count, width) =>
      inView(sheet, (found) => found.setColumnWidths(column, count, width)),
    setRowHeight: (sheet, row, count, height) => inView(sheet, (found) => found.setRowHeights(row, count, height)),
    isColumnHidden: (sheet, column) => !engine.cells(sheet).getColVisible(column),
    setColumnsHidden: (sheet, column, count, hidden) =>
      inView(sheet, (found) => (hidden ? found.hideColumns(column, count) : found.showColumns(column, count))),
    isRowHidden: (sheet, row) => !engine.cells(sheet).getRowVisible(row),

    sort(area, keys) {
      inside(engine, area);
      const cells = read(area);
      const order = cells.map((_, index) => index);
      order.sort((a, b) => {
        for (const { column, ascending } of keys) {
          const of = (index: number) => cells[index]?.[column - area.column]?.value ?? null;
          const compared = compareCells(of(a), of(b), ascending);
          if (compared !== 0) return compared;
        }
        return a - b;
      });
      const moved = Object.fromEntries(order.map((from, to) => [area.row + to, area.row + from]));
      const params = { unitId: engine.id, subUnitId: area.sheet, range: rangeOf(area), order: moved };
      byScript(() => engine.commands.syncExecuteCommand(ReorderRangeCommand.id, params));
      for (const [to, from] of order.entries())
        for (const [index, { formula }] of (cells[from] ?? []).entries()) {
          if (formula === "" || to === from) continue;
          const cell = { ...area, row: area.row + to, column: area.column + index, rows: 1, columns: 1 };
          setCells(engine, cell, () => ({ f: moveFormula(formula, to - from), v: null }));
        }
    },
  };
}
