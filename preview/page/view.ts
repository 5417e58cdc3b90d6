import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import type { Area, Workbook } from "../engine/workbook";

/** What the grid shows of the workbook. */
export interface View {
  /** Scrolls just as far as the first cell of an area needs to be seen. */
  reveal(area: Area): void;
  /** Makes the frozen rows as high as their wrapped headings, as Google Sheets does by itself. */
  fitHeadings(workbook: Workbook): void;
}

export function createView(univer: Univer): View {
  const api = FUniver.newAPI(univer);
  return {
    reveal({ row, column }) {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      void api.executeCommand(ScrollToCellCommand.id, { range });
    },
    fitHeadings(workbook) {
      for (const { id, frozenRows } of workbook.sheets())
        if (frozenRows > 0) api.getActiveWorkbook()?.getSheetBySheetId(id)?.setRowAutoHeight(0, frozenRows);
    },
  };
}
