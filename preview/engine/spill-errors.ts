import type { ICellData, IRange } from "@univerjs/core";
import { ErrorType, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "./engine";

type Cells<Value> = Record<string, Record<string, Value | null> | undefined>;
type Sheets<Value> = Record<string, Record<string, Cells<Value> | undefined> | undefined>;

/** Univer says #SPILL! where Sheets says #REF!. */
export function sayRefForSpill(engine: Engine): void {
  engine.commands.beforeCommandExecuted((command, options) => {
    if (command.id === SetRangeValuesMutation.id && options?.applyFormulaCalculationResult) {
      const { cellValue } = command.params as { cellValue?: Cells<ICellData> };
      for (const row of Object.values(cellValue ?? {})) for (const cell of Object.values(row ?? {})) sayRef(cell);
    }
    if (command.id === SetArrayFormulaDataMutation.id)
      sayRefInArrays(command.params as { arrayFormulaRange: Sheets<IRange>; arrayFormulaCellData: Sheets<ICellData> });
  });
}

function sayRef(cell: ICellData | null | undefined): void {
  if (cell?.v === ErrorType.SPILL) cell.v = ErrorType.REF;
}

/** Only an array's first cell can say that there is no room for it. */
function sayRefInArrays(params: { arrayFormulaRange: Sheets<IRange>; arrayFormulaCellData: Sheets<ICellData> }): void {
  for (const [unit, sheets] of Object.entries(params.arrayFormulaRange))
    for (const [sheet, rows] of Object.entries(sheets ?? {}))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const column of Object.keys(columns ?? {}))
          sayRef(params.arrayFormulaCellData[unit]?.[sheet]?.[row]?.[column]);
}
