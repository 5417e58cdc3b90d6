import { notEmulated } from "../exception";
import { CopyPasteType } from "./enumerations";
import { areaOf } from "./range-area";
import type { RangeMembers } from "./range";
import { refuseProtected } from "./writing";

/**
 * Only the values, onto a range of the same size: what Sheets' own "paste special" does, no rule of validation asked. What is pasted is what
 * the cells show at that moment; a formula that reads what this execution wrote before would in Sheets show something newer.
 */
export const copyMembers: RangeMembers = (context, area) => ({
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
