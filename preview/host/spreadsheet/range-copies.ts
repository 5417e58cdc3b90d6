import { notEmulated } from "../exception";
import { CopyPasteType } from "./enumerations";
import { areaOf } from "./range-area";
import type { RangeMembers } from "./range";
import { demandOnSheet } from "./range-position";
import { sheetIdOf } from "./sheet";
import { refuseProtected } from "./writing";

/**
 * The look of one cell onto as many as wished; and only the values, onto a range of the same size: what Sheets' own "paste special" does, no rule of validation asked. What is pasted is what
 * the cells show at that moment; a formula that reads what this execution wrote before would in Sheets show something newer.
 */
export const copyMembers: RangeMembers = (context, area) => ({
  copyFormatToRange(to: unknown, column: number, columnEnd: number, row: number, rowEnd: number) {
    if (typeof to === "number" || area.rows * area.columns !== 1)
      throw notEmulated("Range.copyFormatToRange", "Only that of one cell onto a Sheet is.");
    const sheet = sheetIdOf(to as GoogleAppsScript.Spreadsheet.Sheet);
    const size = { rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
    const cells = demandOnSheet(context, { sheet, row: row - 1, column: column - 1, ...size });
    refuseProtected(context, sheet, cells);
    const [[style = {}] = []] = context.workbook.styles(area);
    context.workbook.setStyle(cells, style);
  },
  copyTo(destination: GoogleAppsScript.Spreadsheet.Range, type?: unknown, transposed?: boolean) {
    const to = areaOf(destination);
    if (type !== CopyPasteType.PASTE_VALUES || transposed || to.rows !== area.rows || to.columns !== area.columns)
      throw notEmulated("Range.copyTo", "Only PASTE_VALUES onto a range of the same size is.");
    refuseProtected(context, to.sheet, to);
    const shown = context.workbook.read(area);
    context.execution.hasWritten = true;
    context.workbook.write(
      to,
      shown.map((row) => row.map(({ value }) => ({ value }))),
    );
  },
});
