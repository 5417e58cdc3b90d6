import { distinct, textColumn } from "../../src/records/columns";
import type { Cell } from "../../src/records/cell";
import { rangeOf, spanOf } from "../../src/records/ranges";

const placed = (cells: Cell[]) => {
  const range = rangeOf(cells);
  const { places, cells: found } = distinct(range, spanOf([cells], [range]));
  return { places: [...places], cells: found };
};

test("cells that are alike have one number, wherever they stand", () => {
  expect(placed(["a", "a", 2, "", 2, "a", "", "2"])).toEqual({
    places: [0, 0, 1, 2, 1, 0, 2, 3],
    cells: ["a", 2, "", "2"],
  });
});

test("a cell that is not there is one of its own, behind any other", () => {
  expect(placed(["a", undefined, "a", undefined, undefined]).places).toEqual([0, 1, 0, 1, 1]);
  expect(placed([undefined, "a"]).places).toEqual([0, 1]);
});

test("of a column of texts each problem stands by its row, and a blank is no problem", () => {
  const cells: Cell[] = ["a", "", "?", "?", "b"];
  const range = rangeOf(cells);
  const read = (cell: Cell) =>
    cell === "?"
      ? ({ state: "problem", found: "a sign" } as const)
      : ({ state: "value", value: `read ${cell as string}` } as const);
  const { values, problems } = textColumn(range, spanOf([cells], [range]), read);
  expect(values).toEqual(["read a", "", "", "", "read b"]);
  expect([...problems]).toEqual([
    [2, "a sign"],
    [3, "a sign"],
  ]);
});
