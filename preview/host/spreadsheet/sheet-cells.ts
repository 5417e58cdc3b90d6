import type { Area } from "../../engine/workbook";
import { Exception, wrongSignature } from "../exception";
import { parseA1, splitSheetName } from "../values/a1";
import { inputFor } from "./cell-values";
import { createRangeList } from "./range-list";
import { demandOnSheet } from "./range-position";
import type { ClearOptions } from "./range-values";
import type { SheetMembers } from "./sheet";
import { sheetView } from "./sheet-view";
import { refuseStaleExtent } from "./stale-reads";
import { refuseProtected, writeCells } from "./writing";

export const sheetCellMembers: SheetMembers = (context, id, self) => {
  const { workbook, execution } = context;
  const view = () => sheetView(context, id);
  const all = (): Area => ({ sheet: id, row: 0, column: 0, rows: view().rows, columns: view().columns });

  function extent(): { rows: number; columns: number } {
    refuseStaleExtent(context, id);
    return workbook.extent(id);
  }

  function fromText(text: string): GoogleAppsScript.Spreadsheet.Range {
    const { sheet, rest } = splitSheetName(text);
    const area = parseA1(rest, view());
    if (!area || (sheet !== undefined && sheet !== view().name)) throw new Exception("Range not found");
    const isOpen = area.rows === view().rows || area.columns === view().columns;
    return context.range(demandOnSheet(context, { sheet: id, ...area }), isOpen ? rest.replaceAll("$", "") : undefined);
  }

  return {
    getRange(first: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1) {
      if (typeof first === "string" && column === undefined) return fromText(first);
      const numbers = [first, column, rows, columns];
      if (!numbers.every((number): number is number => typeof number === "number" && !Number.isNaN(number)))
        throw wrongSignature("SpreadsheetApp.Sheet.getRange", numbers);
      const [row, col, height, width] = numbers.map(Math.floor) as [number, number, number, number];
      return context.range(
        demandOnSheet(context, { sheet: id, row: row - 1, column: col - 1, rows: height, columns: width }),
      );
    },
    getRangeList: (texts) => createRangeList(texts.map(fromText)),
    getDataRange() {
      const { rows, columns } = extent();
      return context.range({ sheet: id, row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
    },
    getSheetValues(startRow, startColumn, numRows, numColumns) {
      const used = numRows === -1 || numColumns === -1 ? extent() : undefined;
      const rows = numRows === -1 && used ? used.rows - startRow + 1 : numRows;
      const columns = numColumns === -1 && used ? used.columns - startColumn + 1 : numColumns;
      return context
        .range(demandOnSheet(context, { sheet: id, row: startRow - 1, column: startColumn - 1, rows, columns }))
        .getValues();
    },
    getLastRow: () => extent().rows,
    getLastColumn: () => extent().columns,
    appendRow(values: unknown[]) {
      // The script is not told where it lands.
      const { rows } = workbook.extent(id);
      const missing = rows + 1 - view().rows;
      refuseProtected(context, id);
      if (missing > 0) workbook.insertRows(id, view().rows, missing);
      const area = demandOnSheet(context, { sheet: id, row: rows, column: 0, rows: 1, columns: values.length });
      const present = workbook.read(area)[0] ?? [];
      writeCells(context, area, [
        values.map((value, column) => inputFor(value, present[column]?.pattern ?? "", context)),
      ]);
      return self();
    },
    clear(options?: ClearOptions) {
      refuseProtected(context, id, all());
      execution.hasWritten = true;
      if (!options?.formatOnly) workbook.clearContents(all());
      if (!options?.contentsOnly) workbook.clearFormats(all());
      return self();
    },
    clearContents() {
      refuseProtected(context, id, all());
      execution.hasWritten = true;
      workbook.clearContents(all());
      return self();
    },
    clearFormats() {
      refuseProtected(context, id, all());
      workbook.clearFormats(all());
      return self();
    },
  };
};
