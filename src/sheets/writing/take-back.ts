import { writingMessages as words } from "../../messages/record-messages";
import { type Cell, isBlank } from "../../records/cell";
import { columnLetter } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import { isSame } from "./look";
import type { CellPut } from "./put-cells";
import type { SheetRead } from "./rows-of-sheet";
import { writeColumns } from "./write-columns";

/**
 * A column came or went: what was written stands one column beside, or has moved along. What each column held is put back, in those that did not
 * move as well, and the user tries again. @throws Told always
 */
export function takeBack(on: SheetRead, written: readonly CellPut[]): never {
  const headings = on.values[on.headerRow - 1] ?? [];
  const hit = new Set(written.map(({ column }) => column));
  const present = headingsNow(on, hit);
  const held = (row: number, then: number) => on.formulas[row]?.[then] || (on.values[row]?.[then] ?? "");
  const backs = [...hit].flatMap((column): CellPut[] => {
    const puts = written.filter((put) => put.column === column);
    const heading = present.get(column);
    const then = isBlank(heading) ? -1 : headings.findIndex((one) => isSame(one, heading));
    if (!isBlank(heading) && then < 0)
      throw new Told(
        words.touched(
          on.name,
          puts.map(({ row }) => `${columnLetter(column)}${row + 1}`),
        ),
      );
    const [along] = [...present].find(([at, one]) => !hit.has(at) && isSame(one, headings[column])) ?? [];
    const backHere = puts.map(({ row }) => ({ row, column, value: held(row, then) }));
    const backThere =
      along === undefined ? [] : puts.map(({ row }) => ({ row, column: along, value: held(row, column) }));
    return [...backHere, ...backThere];
  });
  writeColumns(on.sheet, backs);
  SpreadsheetApp.flush();
  throw new Told(words.columnsMoved(on.name));
}

/** What stands above some columns and beside them by now: one that came or went moved the others by one. What is worked out is nothing. */
function headingsNow({ sheet, headerRow }: SheetRead, hit: ReadonlySet<number>): ReadonlyMap<number, Cell> {
  const size = sheet.getMaxColumns();
  const near = new Set([...hit].flatMap((column) => [column, column - 1, column + 1]));
  const columns = [...near].filter((column) => column >= 0 && column < size);
  return new Map(
    columns.map((column): [number, Cell] => {
      const cell = sheet.getRange(headerRow, column + 1);
      return [column, cell.getFormula() === "" ? (cell.getValue() as Cell) : undefined];
    }),
  );
}
