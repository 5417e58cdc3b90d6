import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { NullValueObject } from "@univerjs/engine-formula";
import { compareCells } from "../compare-cells";
import type { CellValue } from "../workbook";
import { arrayOf, rowsOf, toScript } from "./values";

interface Key {
  readonly of: (index: number) => CellValue;
  readonly ascending: boolean;
}

const plain = (cell: Nullable<BaseValueObject>): CellValue =>
  !cell || cell.isNull() ? null : (cell.getValue() as CellValue);

/** SORT(range, column or keys, ascending, …) as Sheets has it. Rows that compare equal keep their order. */
export function sortRows(range: ArrayValueObject, keyArguments: readonly BaseValueObject[]): BaseValueObject {
  const rows = rowsOf(range);
  const keys: Key[] = [];
  for (let at = 0; at < Math.max(2, keyArguments.length); at += 2) {
    const by = keyArguments[at];
    const direction = keyArguments[at + 1];
    const ascending = direction === undefined || Boolean(toScript(direction));
    const column = by?.isArray() && rows.length > 1 ? (by as ArrayValueObject) : undefined;
    if (column && column.getRowCount() === rows.length)
      keys.push({ of: (index) => plain(column.get(index, 0)), ascending });
    else {
      const number = by === undefined ? 0 : Number(toScript(by)) - 1;
      keys.push({ of: (index) => plain(rows[index]?.[number]), ascending });
    }
  }
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    for (const { of, ascending } of keys) {
      const compared = compareCells(of(a), of(b), ascending);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  return arrayOf(order.map((index) => (rows[index] ?? []).map((cell) => cell ?? NullValueObject.create())));
}
