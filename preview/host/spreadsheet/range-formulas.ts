import type { CellInput } from "../../engine/workbook";
import { separatorsToCommas } from "../values/formula-separators";
import { demandSize, gridOf } from "./grid";
import type { RangeMembers } from "./range";
import { writeCells } from "./writing";

export const formulaMembers: RangeMembers = (context, area, self) => {
  function asInput(formula: string): CellInput {
    if (formula === "") return { value: null };
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    return { formula: separatorsToCommas(text, context.locale) };
  }

  return {
    getFormula: () => context.workbook.read({ ...area, rows: 1, columns: 1 })[0]?.[0]?.formula ?? "",
    getFormulas: () => context.workbook.read(area).map((row) => row.map(({ formula }) => formula)),
    setFormula(formula) {
      writeCells(
        context,
        area,
        gridOf(area, () => asInput(formula)),
      );
      return self();
    },
    setFormulas(formulas) {
      demandSize("SpreadsheetApp.Range.setFormulas", formulas, area);
      writeCells(
        context,
        area,
        formulas.map((row) => row.map((formula) => asInput(formula))),
      );
      return self();
    },
  };
};
