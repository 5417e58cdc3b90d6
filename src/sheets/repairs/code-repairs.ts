import { repairMessages } from "../../messages/repair-messages";
import { textOf } from "../../records/texts";
import type { MarksColumn } from "../../tables/tracker-view";
import { noted, prepare, type Repair } from "../repair";
import { type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { putHeadings } from "./put-headings";
import { typedHeadings } from "./same-columns";

/** Sums find an assessment by its heading: one that another column has too, or that stands in the row above, gets its own. */
export function codeRepairs(on: TrackerOnSheet, marks: readonly MarksColumn[]): Repair[] {
  const { sheet, name, grid, layout } = on;
  const { headerRow } = layout;
  const headingAt = (column: number) => grid.values[headerRow - 1]?.[column];
  const wrong = marks.filter(({ column, code }) => textOf(headingAt(column)).toLowerCase() !== code.toLowerCase());
  if (wrong.length === 0) return [];
  const headings = new Map(typedHeadings(on).map((column) => [column, headingAt(column)]));
  const codes = new Map(wrong.map(({ column, code }) => [column, code]));
  return [
    ...wrong.map(({ column, code }) =>
      noted(whereIs(on, column), repairMessages.headingGiven(textOf(headingAt(column)), code)),
    ),
    prepare(() => putHeadings({ sheet, name, headerRow, headings }, codes)),
  ];
}
