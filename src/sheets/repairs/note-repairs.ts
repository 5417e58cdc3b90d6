import { repairMessages } from "../../messages/repair-messages";
import { findColumns } from "../../tables/find-columns";
import { type MarksColumn } from "../../tables/tracker-view";
import { usedAsNote } from "../../tables/used-as";
import { done, type Repair } from "../repair";
import { headerOf, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";

/**
 * A heading that we would read otherwise, or not at all, gets a note that says what its column is used as: that is how it is known the
 * next time. Its text stays.
 */
export function noteRepairs(on: TrackerOnSheet, marks: readonly MarksColumn[]): Repair[] {
  const { sheet, grid, layout, view } = on;
  const byItself = new Map(findColumns(grid, layout.headerRow).map(({ column, key }) => [column, key]));
  const note = (column: number, key: Parameters<typeof usedAsNote>[0], text: string): Repair =>
    done(whereIs(on, column), text, () => void sheet.getRange(layout.headerRow, column + 1).setNote(usedAsNote(key)));
  const headingAt = (column: number) => view.headings[column] ?? "";

  const told = view.found.filter(({ column, key, by }) => by === "note" && byItself.get(column) !== key);
  const planned = new Set([...view.found, ...marks].map(({ column }) => column));
  const unread = [...byItself.keys()].filter((column) => !planned.has(column));
  return [
    ...told.map(({ column, key }) => note(column, key, repairMessages.usedAs(headingAt(column), headerOf(key)))),
    ...unread.map((column) => note(column, "nothing", repairMessages.unread(headingAt(column)))),
  ];
}
