import type { Area } from "../workbook";

/** What is left of an area without another: up to four parts. */
export function subtractArea(area: Area, taken: Area): Area[] {
  if (area.sheet !== taken.sheet) return [area];
  const top = Math.max(area.row, taken.row);
  const bottom = Math.min(area.row + area.rows, taken.row + taken.rows);
  const left = Math.max(area.column, taken.column);
  const right = Math.min(area.column + area.columns, taken.column + taken.columns);
  if (top >= bottom || left >= right) return [area];
  const parts: Area[] = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...area, row: top, rows: bottom - top, columns: left - area.column },
    { ...area, row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
