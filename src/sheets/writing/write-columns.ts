import { groupBy } from "../../domain/numbers/group-by";
import { columnLetter, runsOf } from "../../tables/tracker-addresses";
import type { CellPut } from "./put-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const plainText = "@";
const isText = ({ value, asTyped = false }: CellPut) => !asTyped && typeof value === "string" && value !== "";

/**
 * Writes single cells and nothing between them: those side by side and below each other are one call, or all of a column that have one value
 * where those are fewer. Text is marked as text before; where a cell is to have a number format, a text gets it afterwards, and stays the text
 * that it is.
 */
export function writeColumns(sheet: Sheet, puts: readonly CellPut[]): void {
  const unlessThere = ({ stands }: CellPut, wanted: string | undefined) => (stands === wanted ? undefined : wanted);
  format(sheet, puts, (put) => unlessThere(put, isText(put) ? plainText : put.format));
  writeValues(sheet, puts);
  format(sheet, puts, (put) => (isText(put) && put.format !== plainText ? put.format : undefined));
}

function format(sheet: Sheet, puts: readonly CellPut[], formatOf: (put: CellPut) => string | undefined): void {
  for (const one of new Set(puts.map(formatOf)))
    if (one !== undefined)
      sheet.getRangeList(blocksOf(puts.filter((put) => formatOf(put) === one)).map(addressOf)).setNumberFormat(one);
}

/** The values alone, in cells that have their number formats. */
export function writeValues(sheet: Sheet, puts: readonly CellPut[]): void {
  const columns = groupBy(puts, ({ column }) => column);
  const scattered = new Set<number>();
  for (const [column, own] of columns) {
    const different = new Set(own.map(({ value }) => value));
    if (different.size >= runsOf(own.map(({ row }) => row)).length) continue;
    scattered.add(column);
    for (const value of different)
      sheet.getRangeList(blocksOf(own.filter((put) => put.value === value)).map(addressOf)).setValue(value as string);
  }
  const values = new Map(puts.map(({ row, column, value }) => [`${row} ${column}`, value]));
  for (const { row, column, height, width } of blocksOf(puts.filter((put) => !scattered.has(put.column))))
    sheet
      .getRange(row + 1, column + 1, height, width)
      .setValues(
        Array.from({ length: height }, (_, down) =>
          Array.from({ length: width }, (__, right) => values.get(`${row + down} ${column + right}`)),
        ),
      );
}

/** Cells without a gap; row and column counted from 0. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  width: number;
}

/** Neighbours in a column are one, and so are columns side by side that have them in the same rows. */
function blocksOf(puts: readonly Pick<CellPut, "row" | "column">[]): Block[] {
  const columns = [...groupBy(puts, ({ column }) => column)].sort(([one], [other]) => one - other);
  const blocks: Block[] = [];
  let before: Block[] = [];
  for (const [column, own] of columns) {
    const runs = runsOf(own.map(({ row }) => row)).map(({ first, last }) => ({ row: first, height: last - first + 1 }));
    const isSame =
      before.length === runs.length &&
      before.every(({ row, height }, at) => row === runs[at]?.row && height === runs[at]?.height);
    if (isSame && before.every((block) => block.column + block.width === column))
      for (const block of before) block.width += 1;
    else {
      before = runs.map((run) => ({ ...run, column, width: 1 }));
      blocks.push(...before);
    }
  }
  return blocks;
}

const addressOf = ({ row, column, height, width }: Block) =>
  `${columnLetter(column)}${row + 1}:${columnLetter(column + width - 1)}${row + height}`;
