import type { ICellData } from "@univerjs/core";
import { CommandType } from "@univerjs/core";
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetFormulaDataMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "../engine";

/** Counts the changes of each column, so that what was made of its cells is made again only after one. */
export interface ColumnVersions {
  of(sheet: string, column: number): number;
  changed(sheet: string, column: number): void;
  allChanged(): void;
}

/** Commands of a calculation itself, whose results are counted cell by cell. */
const ofCalculation: ReadonlySet<string> = new Set([
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  SetFormulaDataMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
]);

export function columnVersions(engine: Engine): ColumnVersions {
  let versions = new Map<string, Map<number, number>>();
  /** Never counts back, so that no version comes twice. */
  let count = 0;
  let all = 0;

  const versionsOf = (sheet: string): Map<number, number> => {
    const known = versions.get(sheet) ?? new Map<number, number>();
    versions.set(sheet, known);
    return known;
  };
  const changed = (sheet: string, column: number): void => void versionsOf(sheet).set(column, ++count);
  function allChanged(): void {
    versions = new Map();
    all = ++count;
  }

  engine.commands.onCommandExecuted(({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || ofCalculation.has(id) || options?.applyFormulaCalculationResult) return;
    if (id !== SetRangeValuesMutation.id) return allChanged();
    const { subUnitId, cellValue } = params as {
      subUnitId: string;
      cellValue?: Record<string, Record<string, ICellData> | null>;
    };
    const columns = new Set(Object.values(cellValue ?? {}).flatMap((row) => Object.keys(row ?? {})));
    for (const column of columns) changed(subUnitId, Number(column));
  });

  return { of: (sheet, column) => versions.get(sheet)?.get(column) ?? all, changed, allChanged };
}
