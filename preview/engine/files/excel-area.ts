import { areaName } from "../a1";
import { parseReference } from "../formulas/reference";
import type { Area } from "../workbook";

export const excelRange = (areas: readonly Area[]): string => areas.map(areaName).join(" ");

/** "A1:B9 D2" → areas, kept inside a sheet of that size. */
export function fromExcelRange(range: string, sheet: { id: string; rows: number; columns: number }): Area[] {
  return range.split(/\s+/).flatMap((text) => {
    const reference = parseReference(text);
    if (!reference) return [];
    const { start, end = start } = reference;
    const row = start.row?.at ?? 0;
    const column = start.column?.at ?? 0;
    const lastRow = Math.min(end.row?.at ?? sheet.rows - 1, sheet.rows - 1);
    const lastColumn = Math.min(end.column?.at ?? sheet.columns - 1, sheet.columns - 1);
    if (row > lastRow || column > lastColumn) return [];
    return [{ sheet: sheet.id, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }];
  });
}
