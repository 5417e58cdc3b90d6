import { numberIn } from "../domain/adoption/column-sums";
import { rowKind } from "../domain/adoption/row-kind";
import { type Grid, isBlank } from "./grid";

/** Ours: a row for each of the two. */
const mostAbove = 2;

/**
 * Rows of maxima or of weights may stand above the headings as well: a label and the figures behind it, after a title and before what heads the columns
 * further right. `row` has the label and the figures alone.
 */
export function figuresAbove({ values }: Grid, headerRow: number) {
  const first = Math.max(0, headerRow - 1 - mostAbove);
  return values.slice(first, headerRow - 1).flatMap((cells, index) => {
    const isFigure = (cell: unknown) => isBlank(cell) || numberIn(cell) !== undefined;
    const kindFrom = (at: number) => rowKind(cells.slice(at), 0);
    const label = cells.findIndex((cell, at) => {
      const isLabel = !isFigure(cell) && ["maxima", "weights"].includes(kindFrom(at));
      return isLabel && numberIn(cells.slice(at + 1).find((one) => !isBlank(one))) !== undefined;
    });
    if (label < 0) return [];
    const next = cells.findIndex((cell, at) => at > label && !isFigure(cell));
    const isOfIt = (at: number) => at >= label && (next < 0 || at < next);
    return [{ rowIndex: first + index, kind: kindFrom(label), row: cells.map((cell, at) => (isOfIt(at) ? cell : "")) }];
  });
}
