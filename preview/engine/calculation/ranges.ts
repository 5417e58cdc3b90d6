import type { IRange } from "@univerjs/core";

export const overlap = (one: IRange, other: IRange): boolean =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;

export const isIn = ({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

export const isSame = (one: IRange | undefined, other: IRange | undefined): boolean =>
  one === other || (one?.endRow === other?.endRow && one?.endColumn === other?.endColumn);

export const oneCell = (row: number, column: number): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});
