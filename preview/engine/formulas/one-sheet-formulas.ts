import type { ICellData } from "@univerjs/core";
import { CommandType } from "@univerjs/core";
import { FormulaDataModel, type IFormulaData, initSheetFormulaData } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "../engine";

type Cells = Record<string, Record<string, Pick<ICellData, "f" | "si"> | null> | null>;

/**
 * At every write Univer gathers the formulas of all cells of all sheets, and uses those of the sheet that is written to; it gathers all once
 * more for every calculation. Here those of the written sheet are gathered, and none where the write touches no formula; all of them are
 * kept until one is touched.
 */
export function gatherFormulasOfOneSheet(engine: Engine): void {
  const model = engine.univer.__getInjector().get(FormulaDataModel);
  const gatherAll = model.getFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);
  let kept: IFormulaData | undefined;

  function gather(sheetId: string): IFormulaData {
    const sheet = engine.book.getSheetBySheetId(sheetId)?.getSheet();
    return sheet ? initSheetFormulaData({}, engine.id, sheetId, sheet.getCellMatrix()) : {};
  }

  function touchesFormulas(sheetId: string, cells: Cells): boolean {
    const matrix = engine.book.getWorkbook().getSheetBySheetId(sheetId)?.getCellMatrix();
    for (const [row, columns] of Object.entries(cells))
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const old = matrix?.getValue(Number(row), Number(column));
        if (cell?.f || cell?.si || ((old?.f || old?.si) && (cell === null || "f" in cell || "si" in cell))) return true;
      }
    return false;
  }

  engine.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Cells };
    if (cellValue && touchesFormulas(subUnitId, cellValue)) kept = undefined;
  });
  engine.commands.onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !id.startsWith("formula.") && id !== SetRangeValuesMutation.id)
      kept = undefined;
  });

  const gatherOnce = () => (kept ??= gatherAll());
  model.getFormulaData = gatherOnce;
  model.updateFormulaData = (unit, sheet, cells) => {
    if (unit === engine.id && !touchesFormulas(sheet, cells as Cells)) return {};
    model.getFormulaData = () => (unit === engine.id ? gather(sheet) : gatherAll());
    try {
      return update(unit, sheet, cells);
    } finally {
      model.getFormulaData = gatherOnce;
    }
  };
}
