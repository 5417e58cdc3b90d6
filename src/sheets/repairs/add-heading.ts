import type { Column } from "../../tables/column";
import { prepare, type Repair } from "../repair";
import type { TrackerOnSheet } from "../tracker-on-sheet";

export const headingGround = "#e3ebf5";

/** Columns that the sheet does not have yet. */
export function roomFor({ sheet, layout, grid }: TrackerOnSheet): Repair[] {
  const lacking = Math.max(...layout.columns.values()) + 1 - grid.maxColumns;
  return lacking > 0 ? [prepare(() => void sheet.insertColumnsAfter(grid.maxColumns, lacking))] : [];
}

/** The look of a heading of ours and the note that says who uses it; its text or its formula follows. */
export function addHeading({ sheet, layout }: TrackerOnSheet, column: number, { width, note }: Column): void {
  sheet
    .getRange(layout.headerRow, column + 1)
    .setFontWeight("bold")
    .setWrap(true)
    .setBackground(headingGround)
    .setNote(note);
  sheet.setColumnWidth(column + 1, width);
}
