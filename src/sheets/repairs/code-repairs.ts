import { repairMessages } from "../../messages/repair-messages";
import { textOf } from "../../records/texts";
import type { MarksColumn } from "../../tables/tracker-view";
import { done, type Repair } from "../repair";
import { type TrackerOnSheet, whereIs } from "../tracker-on-sheet";

/** Sums find an assessment by its heading: one that another column has too, or that stands in the row above, gets its own. */
export function codeRepairs(on: TrackerOnSheet, marks: readonly MarksColumn[]): Repair[] {
  const { sheet, grid, layout } = on;
  return marks.flatMap(({ column, code }) => {
    const heading = textOf(grid.values[layout.headerRow - 1]?.[column]);
    if (heading.toLowerCase() === code.toLowerCase()) return [];
    const write = () => void sheet.getRange(layout.headerRow, column + 1).setValue(code);
    return [done(whereIs(on, column), repairMessages.headingGiven(heading, code), write)];
  });
}
