import type { CellInput, Workbook } from "../engine/workbook";

const spareRows = 200;
const spareColumns = 30;

/** Adds a tab with these cells and room to grow. @returns its id */
export function addSheet(workbook: Workbook, name: string, cells: readonly (readonly CellInput[])[]): string {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const sheet = workbook.insertSheet(name, { rows: rows + spareRows, columns: columns + spareColumns });
  if (rows > 0 && columns > 0) workbook.write({ sheet, row: 0, column: 0, rows, columns }, cells);
  return sheet;
}
