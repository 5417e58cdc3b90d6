import { valueOf } from "../cell-value";
import { parseCondition } from "../conditions/parse-condition";
import type { Engine } from "../engine";
import type { Spills } from "../spills";
import type { CellValue } from "../workbook";
import type { FormatRule, ValidationRule } from "./rule";
import { conditionFormula } from "./condition-formula";

type Rule = FormatRule | ValidationRule;
type Question = ReturnType<typeof parseCondition>;

const questions = new WeakMap<Rule, { readonly question: Question }>();

/** The rule's condition; undefined for one that only the formula engine can work out, or that is no formula at all. */
export function questionOf(rule: Rule): Question {
  const known = questions.get(rule);
  if (known) return known.question;
  const [anchor = { row: 0, column: 0 }] = rule.areas;
  const formula = formulaOf(rule, anchor.row, anchor.column);
  const question = formula === undefined ? undefined : parseCondition(formula, anchor);
  questions.set(rule, { question });
  return question;
}

function formulaOf({ condition }: Rule, row: number, column: number): string | undefined {
  switch (condition.kind) {
    case "formula":
      return condition.formula;
    case "text":
    case "number":
    case "numberBetween":
    case "empty":
    case "notEmpty":
      return conditionFormula(condition, row, column);
    case "list":
    case "listFromRange":
    case "date":
    case "checkbox":
      return undefined;
  }
}

/** Where a question is asked: a cell among those of its sheet, spilled ones included. */
export function placeOf(engine: Engine, spills: Spills, sheet: string, row: number, column: number) {
  const worksheet = engine.cells(sheet);
  const cell = (r: number, c: number): CellValue => valueOf(spills.cell(sheet, r, c) ?? worksheet.getCellRaw(r, c));
  return { row, column, cell };
}
