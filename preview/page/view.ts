import { ICommandService, type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import { measureInGrid } from "./fit-columns";
import { headingHeight } from "./heading-height";
import type { Area, SheetView } from "../engine/workbook";

/** What the grid shows of the workbook. */
export interface View {
  /** Scrolls just as far as the first cell of an area needs to be seen. */
  reveal(area: Area): void;
  /** Makes rows as high as their wrapped texts, as Google Sheets does by itself: the frozen ones, and all where a column is wrapped. */
  fitRows(sheets: readonly SheetView[]): void;
  /** Calls back when another sheet comes into view. */
  onSheetShown(listener: () => void): void;
}

export function createView(univer: Univer): View {
  const api = FUniver.newAPI(univer);
  return {
    reveal({ row, column }) {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      void api.executeCommand(ScrollToCellCommand.id, { range });
    },
    onSheetShown(listener) {
      const commands = univer.__getInjector().get(ICommandService);
      commands.onCommandExecuted(({ id }) => {
        if (id === SetWorksheetActiveOperation.id) listener();
      });
    },
    fitRows(sheets) {
      for (const { id, frozenRows, columns } of sheets) {
        const sheet = api.getActiveWorkbook()?.getSheetBySheetId(id);
        if (!sheet || frozenRows === 0) continue;
        const [wraps = []] = sheet.getRange(frozenRows, 0, 1, columns).getWraps();
        const rows = wraps.some(Boolean) ? sheet.getLastRow() + 1 : frozenRows;
        sheet.setRowAutoHeight(0, rows);
        const headings = sheet.getFilter()?.getRange().getRow();
        if (headings === undefined) continue;
        const [texts = []] = sheet.getRange(headings, 0, 1, columns).getDisplayValues();
        const cells = texts.map((text, column) => ({ text, width: sheet.getColumnWidth(column) }));
        const height = headingHeight(cells, measureInGrid());
        if (height > sheet.getRowHeight(headings)) sheet.setRowHeight(headings, height);
      }
    },
  };
}
