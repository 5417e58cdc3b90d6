import { cellName } from "../a1";
import type { Comparison, FormatCondition } from "./rule";

const signs: Readonly<Record<Comparison, string>> = {
  greater: ">",
  greaterOrEqual: ">=",
  less: "<",
  lessOrEqual: "<=",
  equal: "=",
  notEqual: "<>",
};

/**
 * The condition as a formula for the top-left cell of its area. Univer's own text and number conditions do not see
 * what an array shows in a cell; formulas do.
 */
export function conditionFormula(condition: FormatCondition, row: number, column: number): string {
  const cell = cellName(row, column);
  switch (condition.kind) {
    case "formula":
      return condition.formula;
    case "text":
      return `=${textTest(condition.test, cell, condition.text)}`;
    case "number":
      return `=AND(ISNUMBER(${cell}),${cell}${signs[condition.test]}${condition.value})`;
    case "numberBetween": {
      const between = `AND(${cell}>=${condition.low},${cell}<=${condition.high})`;
      return `=AND(ISNUMBER(${cell}),${condition.test === "between" ? between : `NOT(${between})`})`;
    }
    case "empty":
      return `=LEN(${cell})=0`;
    case "notEmpty":
      return `=LEN(${cell})>0`;
  }
}

type TextTest = Extract<FormatCondition, { kind: "text" }>["test"];

/** Without regard to case, as Sheets has it. */
function textTest(test: TextTest, cell: string, text: string): string {
  const wanted = `"${text.toUpperCase().replaceAll('"', '""')}"`;
  const shown = `UPPER(${cell})`;
  switch (test) {
    case "equals":
      return `${shown}=${wanted}`;
    case "contains":
      return `ISNUMBER(FIND(${wanted},${shown}))`;
    case "notContains":
      return `NOT(ISNUMBER(FIND(${wanted},${shown})))`;
    case "begins":
      return `LEFT(${shown},${text.length})=${wanted}`;
    case "ends":
      return `RIGHT(${shown},${text.length})=${wanted}`;
  }
}
