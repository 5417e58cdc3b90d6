import { CELL_INVERTED_INDEX_CACHE as index } from "@univerjs/engine-formula";

type Rows = Set<number>;
type Value = Parameters<typeof index.set>[3];
type Key = string | number | boolean | symbol;

const [set, clear] = [index.set.bind(index), index.clear.bind(index)];
/** For each column's lists, by value, the list in which a row stands. */
const places = new WeakMap<object, Map<number, Rows>>();
/** Under what a value is kept: "a" and "A", 1 and "1" are one. Univer tells nobody, so it is asked to keep the value elsewhere. */
const scratch = new (index.constructor as new () => typeof index)();
const keys = new Map<Value, Key>();

function keyOf(value: Value): Key {
  const known = keys.get(value);
  if (known !== undefined) return known;
  scratch.clear();
  scratch.set("", "", 0, value, 0);
  const [key = ""] = scratch.getCellValuePositions("", "", 0)?.keys() ?? [];
  keys.set(value, key);
  return key;
}

/**
 * Univer keeps which rows of a column hold a value, for comparisons with the whole column. It enters each cell of every array, and looks
 * through all values of the column for the row's old one: for n different values that takes n². Here the old one is known, and what no
 * comparison has asked for yet is not entered: the comparison does so itself.
 */
export function keepValueIndex(): void {
  index.set = (unit, sheet, column, value, row, isForced = false) => {
    if (index.shouldContinueBuildingCache(unit, sheet, column, row) === isForced) return;
    const lists = index.getCellValuePositions(unit, sheet, column);
    const rows = lists && places.get(lists);
    if (!rows) {
      set(unit, sheet, column, value, row, true);
      const made = index.getCellValuePositions(unit, sheet, column);
      if (made)
        places.set(made, new Map([...made.values()].flatMap((list) => [...list].map((one) => [one, list] as const))));
      return;
    }
    rows.get(row)?.delete(row);
    const key = keyOf(value);
    const list = lists.get(key) ?? new Set();
    lists.set(key, list.add(row));
    rows.set(row, list);
  };
  index.clear = () => {
    keys.clear();
    clear();
  };
}
