import { FormulaDataModel, type IFormulaData, initSheetFormulaData } from "@univerjs/engine-formula";
import type { Engine } from "../engine";

/**
 * At every write Univer gathers the formulas of all cells of all sheets, and uses those of the sheet that is written to. In a workbook
 * with a dozen tabs that was the longest part of a script's writing; the result is the same without the other sheets. A style needs none.
 */
export function gatherFormulasOfOneSheet(engine: Engine): void {
  const model = engine.univer.__getInjector().get(FormulaDataModel);
  const gatherAll = model.getFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);

  function gather(sheetId: string): IFormulaData {
    const sheet = engine.book.getSheetBySheetId(sheetId)?.getSheet();
    return sheet ? initSheetFormulaData({}, engine.id, sheetId, sheet.getCellMatrix()) : {};
  }

  model.updateFormulaData = (unit, sheet, cells) => {
    if (isStyleOnly(cells)) return {};
    model.getFormulaData = () => (unit === engine.id ? gather(sheet) : gatherAll());
    try {
      return update(unit, sheet, cells);
    } finally {
      model.getFormulaData = gatherAll;
    }
  };
}

const isStyleOnly = (cells: Parameters<FormulaDataModel["updateFormulaData"]>[2]): boolean =>
  Object.values(cells).every((row) =>
    Object.values(row ?? {}).every((cell) => cell && Object.keys(cell).join() === "s"),
  );
