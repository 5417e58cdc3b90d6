import type { Area } from "../../engine/workbook";
import { columnLetters, quoteSheetName, writeA1 } from "../values/a1";
import type { Context } from "./context";
import { sheetView } from "./sheet-view";

/** An area as a formula names it from any sheet. One that has every row of its sheet is written as whole columns. */
export function referenceTo(context: Context, area: Area): string {
  const { name, rows } = sheetView(context, area.sheet);
  const isWholeColumns = area.row === 0 && area.rows === rows;
  const [first, last] = [columnLetters(area.column), columnLetters(area.column + area.columns - 1)];
  return `${quoteSheetName(name)}!${isWholeColumns ? `$${first}:$${last}` : writeA1(area, "$")}`;
}
