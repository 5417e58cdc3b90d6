import type { Area, CellInput } from "../../engine/workbook";
import { fromLocale, toLocale } from "../values/formula-separators";
import { demandSize, gridOf } from "./grid";
import type { RangeMembers } from "./range";
import { writeCells } from "./writing";

export const formulaMembers: RangeMembers = (context, area, self) => {
  function asInput(formula: string): CellInput {
    if (formula === "") return { value: null };
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    return { formula: fromLocale(text, context.locale) };
  }

  const written = (part: Area): string[][] =>
    context.workbook.read(part).map((row) => row.map(({ formula }) => toLocale(formula, context.locale)));

  return {
    getFormula: () => written({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? "",
    getFormulas: () => written(area),
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
