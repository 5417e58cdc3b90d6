import { writingMessages as words } from "../../messages/record-messages";
import type { Cell } from "../../records/cell";
import { textOf } from "../../records/texts";
import { runsOf } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import { asPlainText } from "../write-cells";
import { isSame } from "../writing/look";

/** A row of headings as it is to stand right before some of them are written. */
export interface Headings {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  /** From 1. */
  readonly headerRow: number;
  /** What people typed, by its column. */
  readonly headings: ReadonlyMap<number, unknown>;
}

/**
 * Writes headings where those around them stand as they should, and looks once more: where a column came or went at that moment, a heading of ours
 * stands over one of theirs, and that one comes back. @param dress gives their columns a look before: a try that broke off then does it again
 * @throws Told where columns moved
 */
export function putHeadings(
  on: Headings,
  codes: ReadonlyMap<number, string>,
  dress: () => void = () => undefined,
): void {
  const { sheet, name, headerRow, headings } = on;
  // What is worked out may be calculating, and is not read.
  const runs = runsOf([...new Set([...headings.keys(), ...codes.keys()])]).map(({ first, last }) => ({
    first,
    range: sheet.getRange(headerRow, first + 1, 1, last - first + 1),
  }));
  // Right after a write it waits until that has arrived.
  const look = () => {
    const row: Cell[] = [];
    for (const { first, range } of runs) range.getValues()[0]?.forEach((cell: Cell, at) => (row[first + at] = cell));
    return row;
  };
  const stand = (row: readonly Cell[], columns: readonly number[]) =>
    columns.every((column) => isSame(row[column], headings.get(column)));
  if (!stand(look(), [...headings.keys()])) throw new Told(words.columnsMoved(name));
  dress();
  for (const { first, last } of runsOf([...codes.keys()])) {
    const texts = Array.from({ length: last - first + 1 }, (_, at) => asPlainText(codes.get(first + at) ?? ""));
    sheet.getRange(headerRow, first + 1, 1, texts.length).setValues([texts]);
  }
  const after = look();
  const around = [...headings.keys()].filter((column) => !codes.has(column));
  if (stand(after, around)) return;
  putBack(on, codes, around, after);
  throw new Told(words.columnsMoved(name));
}

/** What was written stands where it was put, or has moved along with its column; only what stands over another heading is taken away. */
function putBack(
  { sheet, headerRow, headings }: Headings,
  codes: ReadonlyMap<number, string>,
  around: readonly number[],
  after: readonly Cell[],
): void {
  const shifted = (by: number) => around.filter((at) => isSame(after[at + by], headings.get(at))).length;
  const by = shifted(1) >= shifted(-1) ? 1 : -1;
  const isLost = (at: number) => around.includes(at) && !after.some((heading) => isSame(heading, headings.get(at)));
  for (const [column, code] of codes) {
    if (!isSame(after[column], code)) continue;
    // What stood beside stands here by now.
    const beside = column - by;
    const held = headings.get(isLost(beside) ? beside : column) ?? "";
    sheet.getRange(headerRow, column + 1).setValue(asPlainText(textOf(held)));
  }
  SpreadsheetApp.flush();
}
