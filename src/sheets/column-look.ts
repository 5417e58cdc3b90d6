import { groupBy } from "../domain/numbers/group-by";
import { type Column, validationOf } from "../tables/column";
import { ruleOf } from "./validation";
import { mostWider, setWidths } from "./column-widths";
import { columnCells, columnLetter } from "../tables/tracker-addresses";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const headingGround = "#e3ebf5";

/** Ours: what is frozen leaves most of a small screen to the marks. In pixels. */
export const mostFrozen = 330;

/** As much of a column as its heading shows; the width is in pixels. */
type HeadingLook = Pick<Column, "header" | "note" | "width" | "kind" | "centred">;

/** Of a column of marks, whose heading is its assessment. */
export const marksLook = (header: string): HeadingLook => ({ header, note: "", width: 70, kind: "number" });

/** In pixels: a letter of a heading, a wide one, and what a filter's button and the edges take. */
const [letterWidth, beside] = [9, 35];

/** Two lines hold the heading beside a filter's button, none of its words broken. */
export const widthFor = ({ header, width }: HeadingLook): number => {
  const words = header.split(/\s+/);
  const halves = words.map((_, at) => Math.max(words.slice(0, at).join(" ").length, words.slice(at).join(" ").length));
  return Math.max(width, Math.ceil((Math.min(...halves) * letterWidth + beside) / 5) * 5);
};

const isCentred = ({ kind, centred }: HeadingLook) => centred ?? kind === "grade";

/** What is known of a sheet that was made a moment ago. */
export interface NewLook {
  /** Of each column, in pixels. */
  readonly columnWidth?: number | undefined;
  /** A heading of the first sheet that the action made: the others' take its look, which is one call instead of three. */
  readonly heading?: { cell?: Range } | undefined;
  /** In a tracker, where each pixel pushes marks out of sight; ours. */
  readonly isNarrow?: boolean;
}

/**
 * The look of neighbouring headings of ours, the notes that say who uses them, and their columns' widths; their text or formula follows. A
 * grade would stand against the number beside it, and is centred. `first` counts from 1. @returns the headings' cells
 */
export function dressHeadings(
  sheet: Sheet,
  row: number,
  first: number,
  columns: readonly HeadingLook[],
  { columnWidth, heading, isNarrow = false }: NewLook = {},
): Range {
  const range = sheet.getRange(row, first, 1, columns.length).setNotes([columns.map(({ note }) => note)]);
  if (heading?.cell) heading.cell.copyFormatToRange(sheet, first, first + columns.length - 1, row, row);
  else {
    range.setFontWeight("bold").setWrap(true).setBackground(headingGround);
    if (heading) heading.cell = sheet.getRange(row, first);
  }
  setWidths(sheet, first, columns.map(widthFor), columnWidth, isNarrow ? 0 : mostWider);
  const centred = columns.flatMap((column, at) => {
    const letter = columnLetter(first - 1 + at);
    return isCentred(column) ? [`${letter}${row}:${letter}`] : [];
  });
  if (centred.length > 0) sheet.getRangeList(centred).setHorizontalAlignment("center");
  return range;
}

/** A number format of the cells below the headings. */
interface ColumnFormat {
  /** Counted from 0. */
  readonly column: number;
  readonly numberFormat: string;
}

/** One call for all columns of a format, wherever they stand. */
export function setColumnFormats(
  sheet: Sheet,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  formats: readonly ColumnFormat[],
): void {
  for (const [numberFormat, columns] of groupBy(formats, (one) => one.numberFormat)) {
    const areas = columns.map(({ column }) => columnCells(column, firstRow, lastRow));
    sheet.getRangeList(areas).setNumberFormat(numberFormat);
  }
}

interface Neighbours<Item> {
  readonly at: number;
  readonly length: number;
  readonly item: Item;
}

/** Groups of equal neighbours; `keyOf` tells what is equal. */
export function equalNeighbours<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown = (item) => item,
): Neighbours<Item>[] {
  const groups: { at: number; length: number; item: Item }[] = [];
  items.forEach((item, at) => {
    const last = groups[groups.length - 1];
    if (last && keyOf(last.item) === keyOf(item)) last.length++;
    else groups.push({ at, length: 1, item });
  });
  return groups;
}

/** Cells below neighbouring headings. */
export interface Below {
  /** From 1, as is the first column. */
  readonly headerRow: number;
  readonly first: number;
  /** Of the sheet. */
  readonly rows: number;
}

/** Formats, wrapping and checks of the cells below neighbouring headings of ours: neighbours that are alike are one call. */
export function dressCells(sheet: Sheet, columns: readonly Column[], { headerRow, first, rows }: Below): void {
  if (rows <= headerRow) return;
  const formats = columns.flatMap(({ numberFormat }, index) =>
    numberFormat ? [{ column: first - 1 + index, numberFormat }] : [],
  );
  setColumnFormats(sheet, { firstRow: headerRow + 1, lastRow: rows }, formats);
  for (const { at, length, item } of equalNeighbours(columns.map(({ wrapped = false }) => wrapped)))
    if (item) sheet.getRange(headerRow + 1, first + at, rows - headerRow, length).setWrap(true);
  const checks = columns.map((column) => validationOf(column));
  for (const { at, length, item } of equalNeighbours(checks, (check) => JSON.stringify(check)))
    if (item) sheet.getRange(headerRow + 1, first + at, rows - headerRow, length).setDataValidation(ruleOf(item));
}
