import { repairMessages } from "../../messages/repair-messages";
import { adoptColumns } from "../../tables/adopt-columns";
import { findColumns } from "../../tables/find-columns";
import { type MarksColumn } from "../../tables/tracker-view";
import { usedAs, usedAsNote } from "../../tables/used-as";
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
  // What looks like marks would be asked about again and again.
  const looksRead = adoptColumns(grid, layout.headerRow, []).filter(({ use }) => use === "assessment");
  const read = new Set([...byItself.keys(), ...looksRead.map(({ column }) => column)]);
  const unread = [...read].filter((column) => !planned.has(column));
  const isUnread = (column: number) => usedAs(grid.notes[layout.headerRow - 1]?.[column] ?? "") === "nothing";
  const readNow = marks.filter(({ column }) => isUnread(column));
  return [
    ...readNow.map(({ column, code }) =>
      done(
        whereIs(on, column),
        repairMessages.readNow(code),
        () => void sheet.getRange(layout.headerRow, column + 1).setNote(""),
      ),
    ),
    ...told.map(({ column, key }) => note(column, key, repairMessages.usedAs(headingAt(column), headerOf(key)))),
    ...unread.map((column) => note(column, "nothing", repairMessages.unread(headingAt(column)))),
  ];
}
