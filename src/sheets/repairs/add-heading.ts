import type { Column } from "../../tables/column";
import { tracker } from "../../tables/tracker";
import { runsOf } from "../../tables/tracker-addresses";
import { dressHeadings } from "../column-look";
import { prepare, type Repair } from "../repair";
import { columnOf, type TrackerOnSheet } from "../tracker-on-sheet";

/** Columns that the sheet does not have yet. */
export function roomFor({ sheet, layout, grid }: TrackerOnSheet): Repair[] {
  const width = Math.max(...layout.columns.values()) + 1;
  if (width <= grid.maxColumns()) return [];
  const write = () => {
    const present = sheet.getMaxColumns();
    if (width > present) sheet.insertColumnsAfter(present, width - present);
  };
  return [prepare(write)];
}

/** The computed columns that the sheet does not have yet, by their places. */
export const newComputed = (on: TrackerOnSheet): ReadonlyMap<number, Column> =>
  new Map(
    [...on.formulas.keys()]
      .filter((key) => !on.view.layout.columns.has(key))
      .map((key) => [columnOf(on, key), tracker.columns[key]]),
  );

/** The look and the notes of headings of ours, by their columns; their text or their formulas follow. */
export function addHeadings({ sheet, layout }: TrackerOnSheet, columns: ReadonlyMap<number, Column>): void {
  for (const { first, last } of runsOf([...columns.keys()])) {
    const run = Array.from({ length: last - first + 1 }, (_, index) => columns.get(first + index) ?? []).flat();
    dressHeadings(sheet, layout.headerRow, first + 1, run, { isNarrow: true });
  }
}
