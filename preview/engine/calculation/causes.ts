import type { ICellData, IRange, IUnitRange } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
} from "@univerjs/sheets";
import type { Engine } from "../engine";
import type { ArrayAreas } from "./array-areas";
import type { ColumnVersions } from "./column-versions";
import { internalsOf, type Rows } from "./internals";
import { remove } from "./merge-results";
import { oneCell, overlap } from "./ranges";

/** After these a formula can stand elsewhere than its array is known to: all is calculated anew. */
const structural: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  ReorderRangeMutation.id,
  RemoveSheetMutation.id,
]);

/** Adds to what a calculation starts from where Univer misses it: the cells of an array whose formula has gone, and moved rows and columns. */
export function completeCauses(engine: Engine, areas: Pick<ArrayAreas, "before">, versions: ColumnVersions): void {
  const { model } = internalsOf(engine);
  let emptied: IUnitRange[] = [];
  let isMoved = false;

  const rangesOf = (unit: string, sheet: string) =>
    (model.getArrayFormulaRange()[unit]?.[sheet] ?? {}) as Rows<IRange | undefined>;

  /** Of arrays that wanted some of these cells, and may have room now. */
  function* ownersWanting(unitId: string, sheetId: string, range: IRange): Generator<IUnitRange> {
    for (const [row, columns] of Object.entries(rangesOf(unitId, sheetId)))
      for (const [column, wanted] of Object.entries(columns ?? {})) {
        const [startRow, startColumn] = [Number(row), Number(column)];
        if (wanted && overlap(wanted, range))
          yield { unitId, sheetId, range: { startRow, startColumn, endRow: startRow, endColumn: startColumn } };
      }
  }

  // Univer takes all cells that an array wanted, also those that another one fills.
  model.updateArrayFormulaCellData = (unit, sheet, given) => {
    const cells = (model.getArrayFormulaCellData()[unit]?.[sheet] ?? {}) as Rows<ICellData>;
    let changed = false;
    for (const [row, columns] of Object.entries(given))
      for (const column of Object.keys(columns ?? {})) {
        const owner = { unit, sheet, row: Number(row), column: Number(column) };
        const { startRow, endRow, startColumn, endColumn } = areas.before(owner) ?? oneCell(owner.row, owner.column);
        for (let r = startRow; r <= endRow; r++)
          for (let c = startColumn; c <= endColumn; c++) changed = remove(cells, r, c) || changed;
        for (let c = startColumn; c <= endColumn; c++) versions.changed(sheet, c);
      }
    return changed;
  };

  const forgetRanges = model.updateArrayFormulaRange.bind(model);
  model.updateArrayFormulaRange = (unitId, sheetId, cells) => {
    const ranges = rangesOf(unitId, sheetId);
    const gone = Object.entries(cells).flatMap(([row, columns]) =>
      Object.keys(columns ?? {}).flatMap((column) => ranges[Number(row)]?.[Number(column)] ?? []),
    );
    const changed = forgetRanges(unitId, sheetId, cells);
    for (const range of gone) emptied.push({ unitId, sheetId, range }, ...ownersWanting(unitId, sheetId, range));
    return changed;
  };

  engine.commands.onCommandExecuted(({ id }) => {
    if (structural.has(id)) isMoved = true;
  });
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    const start = params as { dirtyRanges: IUnitRange[]; forceCalculation: boolean };
    // The list itself, since Univer starts again from it when it is interrupted.
    start.dirtyRanges.push(...emptied);
    emptied = [];
    if (!isMoved) return;
    isMoved = false;
    start.forceCalculation = true;
    model.setArrayFormulaRange({});
    model.setArrayFormulaCellData({});
  });
}
