import type { Cell } from "./cell";

/** An argument of a custom function: one cell, or rows of cells (Cell[][]). */
export type Cells = unknown;

/** A range as it lies: rows of cells, of which some may be shorter than others. */
export interface Range {
  readonly rows: readonly (readonly Cell[])[];
  readonly height: number;
  readonly width: number;
}

/** What a function gives: one result for each cell of the largest rows × columns among its ranges; one alone for single values. */
export interface Span {
  readonly height: number;
  readonly width: number;
  readonly isSingle: boolean;
}

const isRange = (cells: Cells): cells is Cell[] => Array.isArray(cells) && cells.length > 0;

/** Any argument as rows of cells; a single value is one row of one. */
export const toRows = (cells: Cells): readonly (readonly Cell[])[] => rangeOf(cells).rows;

export function rangeOf(cells: Cells): Range {
  if (!isRange(cells)) return { rows: [[cells]], height: 1, width: 1 };
  let width = 1;
  for (let row = 0; row < cells.length; row++) {
    const one = cells[row];
    // A range comes as rows already; copying 100,000 of them would take longer than most functions do.
    if (!Array.isArray(one)) return rangeOf(cells.map((each: Cell) => (Array.isArray(each) ? each : [each])));
    if (one.length > width) width = one.length;
  }
  return { rows: cells as Cell[][], height: cells.length, width };
}

export function spanOf(args: readonly Cells[], ranges: readonly Range[]): Span {
  return {
    height: Math.max(...ranges.map(({ height }) => height)),
    width: Math.max(...ranges.map(({ width }) => width)),
    isSingle: !args.some(isRange),
  };
}

/**
 * A cell of a range at a place of a span, counted row after row. A single cell, row or column repeats; beyond the end of a shorter range is
 * blank. Small enough to be inlined into every loop over a column.
 */
export function cellAt({ rows, height, width }: Range, { width: across }: Span, place: number): Cell {
  if (across === 1) return rows[height === 1 ? 0 : place]?.[0];
  const row = Math.floor(place / across);
  return rows[height === 1 ? 0 : row]?.[width === 1 ? 0 : place - row * across];
}
