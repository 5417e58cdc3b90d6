import type { ValidationRule } from "../../engine/rules/rule";
import { dataValidationOf, settingsOf } from "./data-validation";
import { demandSize, forEachRun, gridOf } from "./grid";
import type { RangeMembers } from "./range";
import { refuseProtected } from "./writing";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

export const validationMembers: RangeMembers = (context, area, self) => {
  const { workbook } = context;

  function rules(): (DataValidation | null)[][] {
    const grid = gridOf<DataValidation | null>(area, () => null);
    for (const rule of workbook.validationRules(area.sheet)) paint(grid, rule);
    return grid;
  }

  function paint(grid: (DataValidation | null)[][], rule: ValidationRule): void {
    const made = dataValidationOf(context, rule);
    for (const part of rule.areas)
      for (let r = Math.max(part.row, area.row); r < Math.min(part.row + part.rows, area.row + area.rows); r++) {
        const from = Math.max(part.column, area.column) - area.column;
        const to = Math.min(part.column + part.columns, area.column + area.columns) - area.column;
        grid[r - area.row]?.fill(made, from, Math.max(from, to));
      }
  }

  return {
    getDataValidation: () => rules()[0]?.[0] ?? null,
    getDataValidations: () => rules(),
    setDataValidation(rule) {
      refuseProtected(context, area.sheet, area);
      workbook.setValidation(area, rule && settingsOf(rule));
      return self();
    },
    setDataValidations(grid) {
      demandSize("SpreadsheetApp.Range.setDataValidations", grid, area);
      refuseProtected(context, area.sheet, area);
      forEachRun(area, grid, (part, rule) => workbook.setValidation(part, rule && settingsOf(rule)));
      return self();
    },
    clearDataValidations() {
      refuseProtected(context, area.sheet, area);
      workbook.setValidation(area, null);
      return self();
    },
  };
};
