import type { Area } from "../../engine/workbook";
import { Exception } from "../exception";
import { writeA1 } from "../values/a1";
import type { Context } from "./context";
import type { Range } from "./range";
import { sheetView } from "./sheet-view";
import { createTextFinder } from "./text-finder";
import { numericId } from "./sheet-number";

/** @throws Exception when the area does not lie on its sheet */
export function demandOnSheet(context: Context, area: Area): Area {
  const { rows, columns } = sheetView(context, area.sheet);
  if (area.row < 0) throw new Exception("The starting row of the range is too small.");
  if (area.column < 0) throw new Exception("The starting column of the range is too small.");
  if (area.rows < 1) throw new Exception("The number of rows in the range must be at least 1.");
  if (area.columns < 1) throw new Exception("The number of columns in the range must be at least 1.");
  if (area.row + area.rows > rows || area.column + area.columns > columns)
    throw new Exception("The coordinates of the range are outside the dimensions of the sheet.");
  return area;
}

export function positionMembers(context: Context, area: Area, self: () => Range, notation?: string): Partial<Range> {
  const { sheet, row, column, rows, columns } = area;
  return {
    getRow: () => row + 1,
    getRowIndex: () => row + 1,
    getColumn: () => column + 1,
    getLastRow: () => row + rows,
    getLastColumn: () => column + columns,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getGridId: () => numericId(sheet),
    getA1Notation: () => notation ?? writeA1(area),
    getSheet: () => context.sheet(sheet),
    getCell: (r, c) => {
      if (r < 1 || c < 1 || r > rows || c > columns) throw new Exception("Cell reference out of range");
      return context.range({ sheet, row: row + r - 1, column: column + c - 1, rows: 1, columns: 1 });
    },
    offset: (down: number, right: number, height: number = rows, width: number = columns) =>
      context.range(
        demandOnSheet(context, { sheet, row: row + down, column: column + right, rows: height, columns: width }),
      ),
    createTextFinder: (text) => createTextFinder(context, area, text),
    activate() {
      context.workbook.activateSheet(sheet);
      context.workbook.select(area);
      return self();
    },
  };
}
