import { ICommandService, type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import type { Area, SheetView } from "../engine/workbook";

/** What the grid shows of the workbook. */
export interface View {
  /** Scrolls just as far as the first cell of an area needs to be seen. */
  reveal(area: Area): void;
  /** Makes the frozen rows as high as their wrapped headings, as Google Sheets does by itself. */
  fitHeadings(sheets: readonly SheetView[]): void;
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
    fitHeadings(sheets) {
      for (const { id, frozenRows } of sheets)
        if (frozenRows > 0) api.getActiveWorkbook()?.getSheetBySheetId(id)?.setRowAutoHeight(0, frozenRows);
    },
  };
}
