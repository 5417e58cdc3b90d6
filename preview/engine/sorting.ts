import type { IAccessor, IRange } from "@univerjs/core";
import { CommandType, RANGE_TYPE } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { IReorderRangeCommandParams } from "@univerjs/sheets";
import { ReorderRangeCommand, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { ISortRangeCommandParams } from "@univerjs/sheets-sort";
import { SheetsSortService, SortRangeCommand, SortType } from "@univerjs/sheets-sort";
import { valueOf } from "./cell-value";
import { compareCells } from "./compare-cells";
import type { Engine } from "./engine";
import { inside, rangeOf } from "./engine";
import { moveFormula } from "./formulas/shift";
import type { Spills } from "./spills";
import type { Area, SortKey, Workbook } from "./workbook";

/**
 * Sorting as in Sheets: whole rows of typed cells change places, also by what arrays show in them, and arrays are worked out again where they
 * stand. Frozen rows and the headings of a filter stay. Univer refuses wherever an array shows itself, compares typed cells only, and sorts
 * one column by itself when its heading was clicked.
 */
export function sorting(engine: Engine, spills: Spills): Pick<Workbook, "sort"> {
  const injector = engine.univer.__getInjector();
  const model = injector.get(FormulaDataModel);

  const valueAt = (sheet: string, row: number, column: number) =>
    valueOf(spills.cell(sheet, row, column) ?? engine.cells(sheet).getCellRaw(row, column));

  /** @param rows those that may change places, from the top */
  function sortRows(sheet: string, range: IRange, rows: readonly number[], keys: readonly SortKey[]): boolean {
    const values = new Map(rows.map((row) => [row, keys.map(({ column }) => valueAt(sheet, row, column))]));
    const sorted = [...rows].sort((a, b) => {
      for (const [index, { ascending }] of keys.entries()) {
        const [one, other] = [values.get(a)?.[index] ?? null, values.get(b)?.[index] ?? null];
        const compared = compareCells(one, other, ascending);
        if (compared !== 0) return compared;
      }
      return a - b;
    });
    const order = Object.fromEntries(rows.map((row, index) => [row, sorted[index] ?? row]));
    return engine.commands.syncExecuteCommand(ReorderRangeCommand.id, {
      unitId: engine.id,
      subUnitId: sheet,
      range,
      order,
    } satisfies IReorderRangeCommandParams);
  }

  // The references of a formula go along with its row.
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations({ id, params }) {
      if (id !== ReorderRangeCommand.id) return { redos: [], undos: [] };
      const { subUnitId, range, order } = params as IReorderRangeCommandParams;
      const [redo, undo]: Record<number, Record<number, object>>[] = [{}, {}];
      for (const [row, from] of Object.entries(order)) {
        const to = Number(row);
        for (let column = range.startColumn; to !== from && column <= range.endColumn; column++) {
          const cell = engine.cells(subUnitId).getCellRaw(from, column);
          const formula = (cell?.f || cell?.si) && model.getFormulaStringByCell(from, column, subUnitId, engine.id);
          if (!formula) continue;
          (redo![to] ??= {})[column] = { f: moveFormula(formula, to - from), si: null, v: null };
          (undo![from] ??= {})[column] = { f: formula, si: null };
        }
      }
      const set = (cellValue: object | undefined) =>
        Object.keys(cellValue ?? {}).length === 0
          ? []
          : [{ id: SetRangeValuesMutation.id, params: { unitId: engine.id, subUnitId, cellValue } }];
      return { redos: set(redo), undos: set(undo) };
    },
  });

  injector.get(SheetsSortService).formulaCheck = () => true;
  engine.commands.unregisterCommand(SortRangeCommand.id);
  engine.commands.registerCommand({
    id: SortRangeCommand.id,
    type: CommandType.COMMAND,
    handler: (_: IAccessor, params?: ISortRangeCommandParams) => {
      if (!params) return false;
      const { subUnitId, range, orderRules, hasTitle } = params;
      const sheet = engine.cells(subUnitId);
      const isWhole = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
      const frozen = sheet.getFreeze().ySplit;
      const filter = engine.sheet(subUnitId).getFilter()?.getRange().getRange();
      const headings = hasTitle || filter?.startRow === range.startRow ? 1 : 0;
      const first = Math.max(range.startRow + headings, range.startRow < frozen ? frozen : 0);
      const last = Math.min(range.endRow, Math.max(first, sheet.getLastRowWithContent()));
      const columns = isWhole ? { startColumn: 0, endColumn: sheet.getColumnCount() - 1 } : {};
      const rows = Array.from({ length: last - first + 1 }, (_row, index) => first + index).filter((row) =>
        sheet.getRowVisible(row),
      );
      const keys = orderRules.map(({ colIndex, type }) => ({ column: colIndex, ascending: type === SortType.ASC }));
      const { startColumn, endColumn } = { ...range, ...columns };
      return sortRows(subUnitId, { startRow: first, endRow: last, startColumn, endColumn }, rows, keys);
    },
  });

  return {
    sort(area: Area, keys) {
      inside(engine, area);
      const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
      engine.byScript(() => void sortRows(area.sheet, rangeOf(area), rows, keys));
    },
  };
}
