import { textOf } from "../../tables/grid";
import type { TrackerKey } from "../../tables/tracker";
import type { TrackerOnSheet } from "../tracker-on-sheet";

/** A row of a tracker, as the sheet numbers it. */
export interface EnrolmentRow {
  readonly on: TrackerOnSheet;
  readonly row: number;
}

export const valueAt = ({ grid }: TrackerOnSheet, row: number, column: number): unknown =>
  grid.values[row - 1]?.[column] ?? "";

/** A number or text; whatever else a cell holds is shown as text, and "" where the tracker has no such column. */
export function cellAt(on: TrackerOnSheet, row: number, key: TrackerKey): string | number {
  const column = on.view.layout.columns.get(key);
  const value = column === undefined ? "" : valueAt(on, row, column);
  return typeof value === "number" ? value : textOf(value);
}

export const textAt = (on: TrackerOnSheet, row: number, key: TrackerKey) => String(cellAt(on, row, key));
export const idAt = (on: TrackerOnSheet, row: number) => textAt(on, row, "learnerId");

/** The rows that have a learner ID; only those of one learner when an ID is given. */
export function enrolmentRows(trackers: readonly TrackerOnSheet[], learnerId?: string): EnrolmentRow[] {
  return trackers.flatMap((on) => {
    const rows: EnrolmentRow[] = [];
    for (let row = on.layout.headerRow + 1; row <= on.grid.values.length; row++) {
      const id = idAt(on, row);
      if (id !== "" && (learnerId === undefined || id === learnerId)) rows.push({ on, row });
    }
    return rows;
  });
}
