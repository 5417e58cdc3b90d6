import type { Univer, Worksheet } from "@univerjs/core";
import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { ErrorNotes } from "./functions/error-notes";
import type { Area } from "./workbook";

/** What every part of the workbook works on. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly book: FWorkbook;
  readonly id: string;
  readonly commands: ICommandService;
  readonly errors: ErrorNotes;
  /** True while the workbook itself changes the sheet; what happens then is no edit of a person's. */
  readonly scripting: boolean;
  readonly byScript: <Result>(work: () => Result) => Result;
  /** @throws Error naming the sheets there are */
  sheet(id: string): FWorksheet;
  /** Its cells without the facade, which Univer would make anew each time. @throws Error naming the sheets there are */
  cells(id: string): Worksheet;
}

export function engineOf(univer: Univer, api: FUniver, book: FWorkbook): Engine {
  const injector = univer.__getInjector();
  const id = book.getId();
  let depth = 0;
  // Undo belongs to the unit that has the focus; without a grid nothing else gives it.
  injector.get(IUniverInstanceService).focusUnit(id);
  function sheet(sheetId: string): FWorksheet {
    const found = book.getSheetBySheetId(sheetId);
    if (found) return found;
    const known = book.getSheets().map((each) => `${each.getSheetId()} (${each.getSheetName()})`);
    throw new Error(`Expected the id of a sheet, one of ${known.join(", ")}; found "${sheetId}".`);
  }

  return {
    univer,
    api,
    book,
    id,
    commands: injector.get(ICommandService),
    errors: new ErrorNotes(),
    get scripting() {
      return depth > 0;
    },
    byScript(work) {
      depth++;
      try {
        return work();
      } finally {
        depth--;
      }
    },
    sheet,
    cells: (sheetId) => book.getWorkbook().getSheetBySheetId(sheetId) ?? sheet(sheetId).getSheet(),
  };
}

/** @throws Error for an area that is not inside its sheet */
export function inside(engine: Engine, area: Area): FWorksheet {
  const sheet = engine.sheet(area.sheet);
  const { row, column, rows, columns } = area;
  const fits = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (fits && row + rows <= sheet.getMaxRows() && column + columns <= sheet.getMaxColumns()) return sheet;
  throw new Error(
    `Expected an area inside ${sheet.getSheetName()}, which has ${sheet.getMaxRows()} rows and ${sheet.getMaxColumns()} ` +
      `columns; found ${rows} × ${columns} cells from row ${row + 1}, column ${column + 1}.`,
  );
}

export const rangeOf = ({ row, column, rows, columns }: Omit<Area, "sheet">) => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const areaOfRange = (sheet: string, { startRow, startColumn, endRow, endColumn }: UniverRange): Area => ({
  sheet,
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export function grid<Cell>(
  { row, column, rows, columns }: Area,
  cell: (row: number, column: number) => Cell,
): Cell[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cell(row + r, column + c)));
}
