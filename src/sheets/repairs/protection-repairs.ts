import { repairMessages } from "../../messages/repair-messages";
import { runsOf } from "../../tables/tracker-addresses";
import { done, type Repair } from "../repair";
import { type OwnProtection, ownDescription } from "../own-protections";
import { columnOf, type TrackerOnSheet } from "../tracker-on-sheet";

/** One warning over each group of neighbouring computed columns, headings included. Nobody is kept from editing. */
export function protectionRepairs(on: TrackerOnSheet): Repair[] {
  const present = on.protections;
  const wanted = runsOf([...on.formulas.keys()].map((key) => columnOf(on, key))).map(({ first, last }) => ({
    column: first,
    columns: last - first + 1,
  }));
  const isRight = (own: OwnProtection) =>
    own.firstRow === on.layout.headerRow &&
    own.lastRow === on.rows &&
    wanted.some(({ column, columns }) => column === own.column && columns === own.columns);
  if (present.length === wanted.length && present.every(isRight)) return [];
  const write = () => {
    for (const { protection } of present) protection.remove();
    for (const { column, columns } of wanted) {
      const { headerRow } = on.layout;
      const range = on.sheet.getRange(headerRow, column + 1, on.rows - headerRow + 1, columns);
      range.protect().setDescription(ownDescription).setWarningOnly(true);
    }
  };
  return [done(on.name, repairMessages.protection, write)];
}
