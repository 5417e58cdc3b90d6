import type { Area, CellView } from "../../engine/workbook";
import { inputFor, valueOf } from "./cell-values";
import type { Context } from "./context";
import { demandSize, gridOf } from "./grid";
import type { RangeMembers } from "./range";
import { refuseStaleCells } from "./stale-reads";
import { refuseProtected, writeCells } from "./writing";

function readCells(context: Context, area: Area): CellView[][] {
  const cells = context.workbook.read(area);
  refuseStaleCells(context, area, cells);
  return context.slow.isCalculating
    ? cells.map((line, row) => line.map((cell, at) => meanwhile(context, area, cell, row, at)))
    : cells;
}

/** A cell whose custom function is calculating shows so; those that it will fill are empty. */
function meanwhile({ workbook, slow }: Context, area: Area, cell: CellView, row: number, at: number): CellView {
  if (slow.waits(cell.formula)) return { ...cell, value: "Loading...", display: "Loading..." };
  const spill = workbook.spillAt(area.sheet, area.row + row, area.column + at);
  if (!spill || cell.formula !== "") return cell;
  const [[owner] = []] = workbook.read({ sheet: area.sheet, ...spill.owner, rows: 1, columns: 1 });
  return slow.waits(owner?.formula ?? "") ? { ...cell, value: null, display: "" } : cell;
}

/** What `clear` is to leave alone, on a range or a whole sheet. */
export interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
}

/** The top-left cell, which is what every method for one cell means. */
const cornerOf = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

function write(context: Context, area: Area, valueAt: (row: number, column: number) => unknown): void {
  const present = context.workbook.read(area);
  const cells = gridOf(area, (row, column) =>
    inputFor(valueAt(row, column), present[row]?.[column]?.pattern ?? "", context),
  );
  writeCells(context, area, cells);
}

export const valueMembers: RangeMembers = (context, area, self) => {
  const values = (part: Area): unknown[][] =>
    readCells(context, part).map((row) => row.map((cell) => valueOf(cell, context.timeZone)));
  const displayed = (part: Area): string[][] =>
    readCells(context, part).map((row) => row.map(({ display }) => display));

  return {
    getValue: () => values(cornerOf(area))[0]?.[0],
    getValues: () => values(area),
    getDisplayValue: () => displayed(cornerOf(area))[0]?.[0] ?? "",
    getDisplayValues: () => displayed(area),
    isBlank: () =>
      readCells(context, area).every((row) => row.every(({ value, formula }) => value === null && !formula)),
    setValue(value: unknown) {
      write(context, area, () => value);
      return self();
    },
    setValues(grid: unknown[][]) {
      demandSize("SpreadsheetApp.Range.setValues", grid, area);
      write(context, area, (row, column) => grid[row]?.[column]);
      return self();
    },
    clearContent() {
      refuseProtected(context, area.sheet, area);
      context.execution.hasWritten = true;
      context.workbook.clearContents(area);
      return self();
    },
    clear(options?: ClearOptions) {
      refuseProtected(context, area.sheet, area);
      context.execution.hasWritten = true;
      if (!options?.formatOnly) context.workbook.clearContents(area);
      if (!options?.contentsOnly) context.workbook.clearFormats(area);
      return self();
    },
  };
};
