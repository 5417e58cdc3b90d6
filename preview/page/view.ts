import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Area, Workbook } from "../engine/workbook";

/** What the grid shows of the workbook. */
export interface View {
  /** Scrolls just as far as the first cell of an area needs to be seen. */
  reveal(area: Area): void;
  /** Scrolls until the column of an area stands first, beside the frozen ones. */
  startAt(area: Area): void;
  /** Makes the frozen rows as high as their wrapped headings, as Google Sheets does by itself. */
  fitHeadings(workbook: Workbook): void;
}

export function createView(univer: Univer): View {
  const api = FUniver.newAPI(univer);
  const sheetOf = (id: string) => api.getActiveWorkbook()?.getSheetBySheetId(id);
  return {
    reveal({ sheet, row, column }) {
      const view = sheetOf(sheet);
      const seen = view?.getVisibleRange();
      if (!view || !seen) return;
      const { xSplit, ySplit } = view.getSheet().getConfig().freeze;
      const isRowSeen = row < ySplit || (row >= seen.startRow && row < seen.endRow);
      const isColumnSeen = column < xSplit || (column >= seen.startColumn && column < seen.endColumn);
      if (isRowSeen && isColumnSeen) return;
      view.scrollToCell(isRowSeen ? seen.startRow : row, isColumnSeen ? seen.startColumn : column);
    },
    startAt({ sheet, row, column }) {
      sheetOf(sheet)?.scrollToCell(row, column);
    },
    fitHeadings(workbook) {
      for (const { id, frozenRows } of workbook.sheets())
        if (frozenRows > 0) sheetOf(id)?.setRowAutoHeight(0, frozenRows);
    },
  };
}
