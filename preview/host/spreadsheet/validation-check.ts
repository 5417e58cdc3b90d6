import type { Area, CellInput, CellValue } from "../../engine/workbook";
import type { Comparison, ValidationCondition, ValidationRule } from "../../engine/rules/rule";
import { Exception, notEmulated } from "../exception";
import { writeA1 } from "../values/a1";
import type { Context } from "./context";

const comparisons: Record<Comparison, (left: number, right: number) => boolean> = {
  greater: (left, right) => left > right,
  greaterOrEqual: (left, right) => left >= right,
  less: (left, right) => left < right,
  lessOrEqual: (left, right) => left <= right,
  equal: (left, right) => left === right,
  notEqual: (left, right) => left !== right,
};

function listed({ workbook }: Context, source: string): Set<string> {
  const area = workbook.areaOf(source.replace(/^=/, ""));
  return new Set(area ? workbook.read(area).flatMap((row) => row.map(({ value }) => String(value ?? ""))) : []);
}

function allows(condition: ValidationCondition, value: Exclude<CellValue, null>, context: Context): boolean {
  switch (condition.kind) {
    case "list":
      return condition.values.includes(String(value));
    case "listFromRange":
      return listed(context, condition.source).has(String(value));
    case "number":
      return typeof value === "number" && comparisons[condition.test](value, condition.value);
    case "numberBetween":
      return (
        typeof value === "number" &&
        (value >= condition.low && value <= condition.high) === (condition.test === "between")
      );
    case "date":
      return typeof value === "number";
    case "checkbox":
      return typeof value === "boolean";
    case "formula":
      throw notEmulated("a write under a validation rule that refuses by formula");
  }
}

const covers = ({ areas }: ValidationRule, row: number, column: number): boolean =>
  areas.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );

const advice = (condition: ValidationCondition): string =>
  condition.kind === "list" ? ` Please enter one of the following values: ${condition.values.join(", ")}.` : "";

/** @throws Exception for the first cell whose validation refuses what it would get. Formulas and blanks are always taken. */
export function refuseInvalid(context: Context, area: Area, cells: readonly (readonly CellInput[])[]): void {
  const strict = context.workbook.validationRules(area.sheet).filter(({ allowInvalid }) => !allowInvalid);
  if (strict.length === 0) return;
  for (const [r, line] of cells.entries())
    for (const [c, { value }] of line.entries()) {
      if (value === undefined || value === null) continue;
      const [row, column] = [area.row + r, area.column + c];
      const rule = strict.find((candidate) => covers(candidate, row, column));
      if (rule && !allows(rule.condition, value, context))
        throw new Exception(
          `The data you entered in cell ${writeA1({ row, column, rows: 1, columns: 1 })} violates the data validation ` +
            `rules set on this cell.${advice(rule.condition)}`,
        );
    }
}
