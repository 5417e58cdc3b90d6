import type { ArrayValueObject, BaseValueObject, IFunctionService } from "@univerjs/engine-formula";
import { arrayOf } from "./values";

type Cells = (row: number, column: number) => BaseValueObject | null;

/**
 * IF over a column: Univer first makes arrays of one size of all that it is given, of a text for each row too. Where what is chosen from is one
 * value or as large as the question, its cells are taken where they are; all else is left to Univer.
 */
export function chooseInPlace(functions: IFunctionService): void {
  const choose = functions.getExecutor("IF");
  if (!choose) throw new Error("Univer has no IF. See docs/decisions/univer.md.");
  const byUniver = choose.calculate.bind(choose);
  choose.calculate = (...given) => {
    const [question, yes, no] = given as (BaseValueObject | undefined)[];
    const asked = question?.isArray() ? (question as ArrayValueObject) : undefined;
    const [ofYes, ofNo] = [asked && cellsOf(yes, asked), asked && cellsOf(no, asked)];
    if (!asked || !ofYes || !ofNo || asked.getRowCount() < 2) return byUniver(...given);
    const rows: BaseValueObject[][] = [];
    for (let row = 0; row < asked.getRowCount(); row++) {
      const line: BaseValueObject[] = [];
      for (let column = 0; column < asked.getColumnCount(); column++) {
        const answer = asked.get(row, column);
        const chosen = !answer || answer.isError() ? answer : (answer.getValue() ? ofYes : ofNo)(row, column);
        if (!chosen) return byUniver(...given);
        line.push(chosen);
      }
      rows.push(line);
    }
    return arrayOf(rows);
  };
}

function cellsOf(value: BaseValueObject | undefined, asked: ArrayValueObject): Cells | undefined {
  if (!value?.isArray()) return value && (() => value);
  const array = value as ArrayValueObject;
  const isAsLarge = array.getRowCount() === asked.getRowCount() && array.getColumnCount() === asked.getColumnCount();
  return isAsLarge ? (row, column) => array.get(row, column) ?? null : undefined;
}
