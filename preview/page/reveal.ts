import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Area } from "../engine/workbook";

/** Scrolls the grid just as far as the first cell of an area needs to be seen. */
export function revealer(univer: Univer): (area: Area) => void {
  const api = FUniver.newAPI(univer);
  return ({ sheet, row, column }) => {
    const view = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    const seen = view?.getVisibleRange();
    if (!view || !seen) return;
    const { xSplit, ySplit } = view.getSheet().getConfig().freeze;
    const isRowSeen = row < ySplit || (row >= seen.startRow && row < seen.endRow);
    const isColumnSeen = column < xSplit || (column >= seen.startColumn && column < seen.endColumn);
    if (isRowSeen && isColumnSeen) return;
    view.scrollToCell(isRowSeen ? seen.startRow : row, isColumnSeen ? seen.startColumn : column);
  };
}
