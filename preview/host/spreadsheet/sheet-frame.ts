import { Exception } from "../exception";
import type { Sheet, SheetMembers } from "./sheet";
import { sheetView } from "./sheet-view";
import { refuseProtected } from "./writing";

/** Pixels for a letter of the grid's default font, and for the margins of a cell. */
const letterWidth = 7;
const margins = 16;

export const sheetFrameMembers: SheetMembers = (context, id, self) => {
  const { workbook, execution } = context;
  const view = () => sheetView(context, id);

  function restructure(change: () => void): Sheet {
    refuseProtected(context, id);
    execution.hasWritten = true;
    change();
    return self();
  }

  function demandColumns(column: number, count: number): void {
    if (column < 1 || count < 1 || column + count - 1 > view().columns)
      throw new Exception("Those columns are out of bounds.");
  }
  function demandRows(row: number, count: number): void {
    if (row < 1 || count < 1 || row + count - 1 > view().rows) throw new Exception("Those rows are out of bounds.");
  }

  const insertRows = (at: number, count: number): Sheet => restructure(() => workbook.insertRows(id, at, count));
  const insertColumns = (at: number, count: number): Sheet => restructure(() => workbook.insertColumns(id, at, count));

  function deleteRows(row: number, count: number): Sheet {
    demandRows(row, count);
    return restructure(() => workbook.deleteRows(id, row - 1, count));
  }
  function deleteColumns(column: number, count: number): Sheet {
    demandColumns(column, count);
    return restructure(() => workbook.deleteColumns(id, column - 1, count));
  }
  function setColumnWidths(column: number, count: number, width: number): Sheet {
    demandColumns(column, count);
    workbook.setColumnWidth(id, column - 1, count, width);
    return self();
  }
  function setRowHeights(row: number, count: number, height: number): Sheet {
    demandRows(row, count);
    workbook.setRowHeight(id, row - 1, count, height);
    return self();
  }
  function setColumnsHidden(column: number, count: number, isHidden: boolean): void {
    demandColumns(column, count);
    workbook.setColumnsHidden(id, column - 1, count, isHidden);
  }
  function fit(column: number): void {
    const rows = workbook.extent(id).rows;
    if (rows === 0) return;
    const shown = workbook
      .read({ sheet: id, row: 0, column, rows, columns: 1 })
      .map(([cell]) => cell?.display.length ?? 0);
    const longest = shown.reduce((most, length) => Math.max(most, length), 0);
    if (longest > 0) workbook.setColumnWidth(id, column, 1, longest * letterWidth + margins);
  }

  return {
    getMaxRows: () => view().rows,
    getMaxColumns: () => view().columns,
    insertRowsAfter: (row, count) => insertRows(row, count),
    insertRowsBefore: (row, count) => insertRows(row - 1, count),
    insertRowAfter: (row) => insertRows(row, 1),
    insertRowBefore: (row) => insertRows(row - 1, 1),
    insertColumnsAfter: (column, count) => insertColumns(column, count),
    insertColumnsBefore: (column, count) => insertColumns(column - 1, count),
    insertColumnAfter: (column) => insertColumns(column, 1),
    insertColumnBefore: (column) => insertColumns(column - 1, 1),
    deleteRow: (row) => deleteRows(row, 1),
    deleteRows: (row, count) => void deleteRows(row, count),
    deleteColumn: (column) => deleteColumns(column, 1),
    deleteColumns: (column, count) => void deleteColumns(column, count),
    getFrozenRows: () => view().frozenRows,
    getFrozenColumns: () => view().frozenColumns,
    setFrozenRows: (rows) => workbook.freeze(id, rows, view().frozenColumns),
    setFrozenColumns: (columns) => workbook.freeze(id, view().frozenRows, columns),
    getColumnWidth: (column) => workbook.columnWidth(id, column - 1),
    setColumnWidth: (column, width) => setColumnWidths(column, 1, width),
    setColumnWidths,
    autoResizeColumn(column) {
      fit(column - 1);
      return self();
    },
    autoResizeColumns(column, count) {
      demandColumns(column, count);
      for (let offset = 0; offset < count; offset++) fit(column - 1 + offset);
      return self();
    },
    hideColumns: (column: number, count: number = 1) => setColumnsHidden(column, count, true),
    showColumns: (column: number, count: number = 1) => setColumnsHidden(column, count, false),
    isColumnHiddenByUser: (column) => workbook.isColumnHidden(id, column - 1),
    isRowHiddenByFilter: (row) => workbook.filteredOut(id).includes(row - 1),
    isRowHiddenByUser: (row) => workbook.isRowHidden(id, row - 1) && !workbook.filteredOut(id).includes(row - 1),
    setRowHeight: (row, height) => setRowHeights(row, 1, height),
    setRowHeights,
  };
};
