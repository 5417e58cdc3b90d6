import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from "@univerjs/core";
import { INumfmtService, SetColDataMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "./engine";
import type { Area, CellStyle } from "./workbook";

/** What a cell says that shows no pattern although its column has one. */
export const automatic = "General";

/** What takes a cell's pattern away: nothing, or word that its column's is not for it. */
export function noPattern(engine: Engine, sheet: string, column: number): IStyleData["n"] {
  return engine.cells(sheet).getColumnStyle(column)?.n ? { pattern: automatic } : null;
}

/** Has the grid draw a column's pattern too: Univer looks at each cell's own alone, and an array's cells have none. */
export function drawColumnPatterns(engine: Engine): void {
  const formats = engine.univer.__getInjector().get(INumfmtService);
  const ofCell = formats.getValue.bind(formats);
  formats.getValue = (unit, sheet, row, column) =>
    ofCell(unit, sheet, row, column) ??
    engine.book.getWorkbook().getSheetBySheetId(sheet)?.getColumnStyle(column)?.n ??
    null;
}

/** Rows above the cells of a column, which hold its headings. */
const mostHeadings = 20;

/** Whether a change of style is of the pattern of all cells of some columns below their headings. */
export function isColumnPattern(engine: Engine, area: Area, style: Partial<CellStyle>): boolean {
  const isWhole = area.row <= mostHeadings && area.row + area.rows === engine.cells(area.sheet).getRowCount();
  return isWhole && style.pattern !== undefined && Object.keys(style).length === 1;
}

/** Gives a pattern to columns instead of to each of their cells: a thousand rows of thirty columns took most of a set-up. */
export function setColumnPattern(engine: Engine, area: Area, pattern: string): void {
  const sheet = engine.cells(area.sheet);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const target = { unitId: engine.id, subUnitId: area.sheet };
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  const set = (row: number, column: number, cell: ICellData) => void ((cellValue[row] ??= {})[column] = cell);

  for (const column of columns)
    for (let row = 0; row < area.row; row++)
      if (!ownPattern(engine, area.sheet, row, column)) set(row, column, { s: { n: { pattern: automatic } } });
  // Each cell that is there is named, so that what depends on it is worked out again: as a date it is given otherwise.
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (row < area.row || column < area.column || column >= area.column + area.columns || !cell) return;
    set(row, column, ownPattern(engine, area.sheet, row, column) ? { s: { n: null } } : {});
  });
  const columnData = Object.fromEntries(
    columns.map((column) => {
      const { n: _, ...rest } = sheet.getColumnStyle(column) ?? {};
      return [column, { s: pattern === "" ? rest : { ...rest, n: { pattern } } }];
    }),
  );
  engine.byScript(() => {
    engine.commands.syncExecuteCommand(SetColDataMutation.id, { ...target, columnData });
    engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue, trigger: "" });
  });
}

function ownPattern(engine: Engine, sheet: string, row: number, column: number): string | undefined {
  const cell = engine.cells(sheet).getCellMatrix().getValue(row, column);
  return engine.book.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern;
}
