import { typedNow } from "../../../src/sheets/department-tabs/typed-now";
import type { Tab } from "../../../src/sheets/tabs";
import { scorecardTable } from "../../../src/tables/scorecard";

/** A tab as it was read, over a sheet in which somebody has typed since. */
function tab(
  read: readonly (readonly unknown[])[],
  stands: readonly (readonly unknown[])[],
  keys: readonly string[],
): Tab {
  const text = (cell: unknown) => (typeof cell === "string" && cell.startsWith("=") ? cell : "");
  const part = (row: number, column: number, rows: number, columns: number) =>
    stands.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
  const sheet = {
    getRange: (row: number, column: number, rows: number, columns: number) => ({
      getValues: () => part(row, column, rows, columns),
      getFormulas: () => part(row, column, rows, columns).map((line) => line.map(text)),
    }),
  };
  const grid = { values: read, formulas: read.map((line) => line.map(text)) };
  const positions = new Map(keys.map((key, at) => [key, at]));
  return { table: scorecardTable, sheet, grid, headerRow: 1, positions } as unknown as Tab;
}

const typed = Object.entries(scorecardTable.columns).flatMap(([key, { filledBy }]) =>
  filledBy === "people" ? [key] : [],
);
const filled = Object.entries(scorecardTable.columns).flatMap(([key, { filledBy }]) =>
  filledBy === "people" ? [] : [key],
);
const keys = [filled[0]!, typed[0]!, typed[1]!, filled[1]!, typed[2]!];

test("what people have typed by now stands in each of their columns; the others are as they were read", () => {
  const read = [keys, ["A", "b", "c", "D", "e"]];
  const stands = [keys, ["A now", "b now", "c now", "D now", "e now"]];
  expect(typedNow(tab(read, stands, keys)).grid?.values).toEqual([keys, ["A", "b now", "c now", "D", "e now"]]);
});

test("of neighbouring columns with a formula in one of them only the formulas are read again", () => {
  const read = [keys, ["A", "b", "c", "D", "e"]];
  const stands = [keys, ["A", "b now", "=1+1", "D", "e now"]];
  const { grid } = typedNow(tab(read, stands, keys));
  expect(grid?.values).toEqual([keys, ["A", "b", "c", "D", "e now"]]);
  expect(grid?.formulas[1]).toEqual(["", "", "=1+1", "", ""]);
});

test("a tab that is not there, or has no column of theirs, is as it was", () => {
  const none = { ...tab([], [], keys) };
  expect(typedNow(none)).toBe(none);
  const ours = tab([["A"]], [["B"]], [filled[0]!]);
  expect(typedNow(ours)).toBe(ours);
});
