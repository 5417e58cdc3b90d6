import type { Area } from "../../preview/engine/workbook";
import { revealingSelection } from "../../preview/page/reveal-selection";

const cell = (row: number, column: number): Area => ({ sheet: "tracker", row, column, rows: 1, columns: 1 });

test.each([
  ["a cell that an action selects is brought into sight", cell(3, 12), [cell(3, 12)]],
  ["an action that selects nothing leaves the grid where it was scrolled to", cell(0, 0), []],
])("%s", async (_, selected, revealed) => {
  let selection = cell(0, 0);
  const seen: Area[] = [];
  const grid = { workbook: { selection: () => selection }, view: { reveal: (area: Area) => void seen.push(area) } };
  const said = await revealingSelection(grid, async () => {
    selection = selected;
    return "done";
  });
  expect([said, seen]).toEqual(["done", revealed]);
});
