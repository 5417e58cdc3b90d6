import type { ICellData, IObjectMatrixPrimitiveType, Worksheet } from "@univerjs/core";
import { CellValueType, UndoCommand } from "@univerjs/core";
import { SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import { automatic, noPattern } from "./column-patterns";
import { valueOf } from "./cell-value";
import { displayOf } from "./display";
import type { Engine } from "./engine";
import { grid, inside, rangeOf } from "./engine";
import { errorNote } from "./functions/error-words";
import { usedCells } from "./used-cells";
import type { Spills } from "./spills";
import type { Area, CellInput, CellValue, CellView, Workbook } from "./workbook";

/** What Univer keeps for a value. @throws Error for a number that is none */
function cellDataOf(value: CellValue): ICellData {
  if (value === null || value === "") return { v: null, t: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string")
    return { v: value, t: looksOtherwise(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  if (Number.isFinite(value)) return { v: value, t: CellValueType.NUMBER };
  throw new Error(`Expected a number that a cell can hold, found ${value}.`);
}

/** Text that Univer would make a number or a flag as soon as the cell gets a style. */
const looksOtherwise = (text: string): boolean =>
  (text.trim() !== "" && !Number.isNaN(Number(text))) || /^(true|false)$/i.test(text);

type CellMethods = Pick<
  Workbook,
  "read" | "write" | "typeAsUser" | "undo" | "clearContents" | "extent" | "formulaCells" | "spillAt"
>;

export function cellMethods(engine: Engine, spills: Spills): CellMethods {
  function viewOf(area: Area): (row: number, column: number) => CellView {
    const worksheet = inside(engine, area).getSheet();
    const ownPattern = patternsOf(engine, worksheet);
    return (row, column) => {
      const own = worksheet.getCellRaw(row, column);
      const spilled = spills.cell(area.sheet, row, column);
      const value = valueOf(spilled ?? own);
      const formula = own?.f ?? "";
      const pattern = ownPattern(row, column) ?? patternOf(spilled) ?? "";
      const view = { value, formula, pattern, display: displayOf(value, pattern) };
      const error = formula === "" ? undefined : errorNote(engine, spills, area.sheet, row, column, value, formula);
      return error === undefined ? view : { ...view, error };
    };
  }

  const used = usedCells(engine);

  return {
    read: (area) => grid(area, viewOf(area)),
    write(area, cells) {
      inside(engine, area);
      checkSize(area, cells);
      setCells(engine, area, (row, column) => {
        const input = cells[row - area.row]?.[column - area.column] ?? {};
        const cell = inputToCell(input);
        return input.pattern === "" ? { ...cell, s: { n: noPattern(engine, area.sheet, column) ?? null } } : cell;
      });
    },
    typeAsUser(area, cells) {
      inside(engine, area);
      checkSize(area, cells);
      const value = cells.map((row) => row.map(inputToCell));
      const params = { unitId: engine.id, subUnitId: area.sheet, range: rangeOf(area), value };
      engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
    },
    undo: () => void engine.commands.syncExecuteCommand(UndoCommand.id),
    clearContents(area) {
      inside(engine, area);
      setCells(engine, area, () => ({ v: null, t: null, f: null, si: null, p: null }));
    },
    extent(sheet) {
      const [own, spilled] = [used(sheet), spills.extent(sheet)];
      return { rows: Math.max(own.rows, spilled.rows), columns: Math.max(own.columns, spilled.columns) };
    },
    formulaCells: (sheet) => [...used(sheet).formulas.values()],
    spillAt: spills.at,
  };
}

/** A cell's own pattern, else its row's or its column's; as kept, for what is drawn over a cell would be worked out for each. */
function patternsOf(engine: Engine, worksheet: Worksheet): (row: number, column: number) => string | undefined {
  const styles = engine.book.getWorkbook().getStyles();
  return (row, column) => {
    const own =
      styles.getStyleByCell(worksheet.getCellRaw(row, column))?.n ??
      worksheet.getRowStyle(row)?.n ??
      worksheet.getColumnStyle(column)?.n;
    return own?.pattern === automatic ? "" : own?.pattern;
  };
}

const patternOf = (cell: ICellData | undefined): string | undefined =>
  typeof cell?.s === "object" ? cell.s?.n?.pattern : undefined;

function checkSize(area: Area, cells: readonly (readonly CellInput[])[]): void {
  const wrong = cells.find((row) => row.length !== area.columns);
  if (cells.length === area.rows && !wrong) return;
  const found = `${cells.length} × ${wrong?.length ?? area.columns}`;
  throw new Error(`Expected ${area.rows} × ${area.columns} cells, as large as the area; found ${found}.`);
}

function inputToCell({ value, formula, pattern }: CellInput): ICellData {
  const cell: ICellData = {};
  if (formula !== undefined) Object.assign(cell, { f: formula, v: null, t: null, si: null, p: null });
  else if (value !== undefined) Object.assign(cell, cellDataOf(value), { f: null, si: null, p: null });
  if (pattern !== undefined) cell.s = { n: pattern === "" ? null : { pattern } };
  return cell;
}

/** A mutation rather than a command: a script's writing is no step that a person can undo. */
export function setCells(
  engine: Engine,
  area: Area,
  cell: (row: number, column: number) => ICellData,
  trigger = "",
): void {
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: Record<number, ICellData> = (cellValue[row] = {});
    for (let column = area.column; column < area.column + area.columns; column++) cells[column] = cell(row, column);
  }
  const params = { unitId: engine.id, subUnitId: area.sheet, cellValue, trigger };
  engine.byScript(() => engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params));
}
