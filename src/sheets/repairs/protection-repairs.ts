import { repairMessages } from "../../messages/repair-messages";
import { runsOf } from "../../tables/tracker-addresses";
import { done, type Repair } from "../repair";
import { type OwnProtection, ownDescription } from "../own-protections";
import { columnOf, type TrackerOnSheet } from "../tracker-on-sheet";

/** One warning over each group of neighbouring computed columns, headings included. Nobody is kept from editing. */
export function protectionRepairs(on: TrackerOnSheet): Repair[] {
  const { ours: present, nameless } = on.protections();
  const wanted = runsOf([...on.formulas.keys()].map((key) => columnOf(on, key))).map(({ first, last }) => ({
    column: first,
    columns: last - first + 1,
  }));
  const isPlaced = (one: OwnProtection) =>
    one.firstRow === on.layout.headerRow &&
    wanted.some(({ column, columns }) => column === one.column && columns === one.columns);
  const isRight = (own: OwnProtection) => isPlaced(own) && own.lastRow >= on.rows();
  if (present.length === wanted.length && present.every(isRight)) return [];
  const write = () => {
    // A try that broke off may have left one of ours that shuts people out and has no description yet.
    const left = nameless().filter(isPlaced);
    for (const { protection } of [...present, ...left]) protection.remove();
    for (const { column, columns } of wanted) {
      const { headerRow } = on.layout;
      const range = on.sheet.getRange(headerRow, column + 1, on.rows() - headerRow + 1, columns);
      // The description comes last: until it is there, the next try does this again.
      range.protect().setWarningOnly(true).setDescription(ownDescription);
    }
  };
  return [done(on.name, repairMessages.protection, write)];
}
