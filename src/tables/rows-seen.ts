import type { RowSeen } from "../domain/adoption/doubtful-rows";
import { headingsAt } from "./find-columns";
import { type Grid, isBlank, textOf, widthOf } from "./grid";
import { secondTable } from "./second-table";
import type { TrackerKey } from "./tracker";

/** The rows below the headings, with the ID and the name that a plan takes from them; `marks` are the columns of its assessments. */
export function rowsSeen(
  grid: Grid,
  headerRow: number,
  columns: ReadonlyMap<TrackerKey, number>,
  marks: readonly number[],
): RowSeen[] {
  const headings = headingsAt(grid, headerRow);
  const end = secondTable(grid, headerRow) ?? widthOf(grid);
  const used = new Set([...columns.values(), ...marks]);
  const free = headings.flatMap((heading, column) => (used.has(column) || column >= end ? [] : [{ heading, column }]));
  const textAt = (cells: readonly unknown[], key: TrackerKey) => {
    const column = columns.get(key);
    return column === undefined ? "" : textOf(cells[column]);
  };
  return grid.values.slice(headerRow).flatMap((all, index) => {
    const cells = all.slice(0, end);
    if (cells.every(isBlank)) return [];
    const name = [textAt(cells, "firstName"), textAt(cells, "surname")].filter((part) => part !== "").join(" ");
    const others = free.flatMap(({ heading, column }) => {
      const cell = cells[column];
      return typeof cell === "string" && cell !== "" ? [{ heading, text: cell }] : [];
    });
    const of = (["course", "subject", "qualification", "group"] as const).map((key) => textAt(cells, key));
    const course = of.find((text) => text !== "") ?? "";
    return [{ row: headerRow + 1 + index, id: textAt(cells, "learnerId"), name, course, cells, others }];
  });
}
