import { functionMessages } from "../messages/function-messages";
import type { Cell } from "../records/cell";
import { distinct, type Distinct } from "../records/columns";
import { cellAt, type Cells, type Range, rangeOf, type Span, spanOf, toRows } from "../records/ranges";

/** The short text that stands in place of a result: `Prior?  found "abc"`, or `see Mock 1` where the fault is told. */
export function problemText(what: string, found: string): string {
  return functionMessages.cells.problem(what, found);
}

/** The ranges of one call, and what its result spans. */
export function sideBySide(args: readonly Cells[]): { span: Span; ranges: Range[] } {
  const ranges = args.map(rangeOf);
  return { span: spanOf(args, ranges), ranges };
}

/** The results of a call; a single one for single values. */
export function results({ height, width, isSingle }: Span, at: (place: number) => Cell): Cells {
  if (isSingle) return clean(at(0));
  // oxlint-disable-next-line unicorn/no-new-array -- of a known length; each place is filled once
  const rows = new Array<Cell[]>(height);
  for (let row = 0, place = 0; row < height; row++) {
    // Room for one: an array that grows by push takes room for seventeen, which in a column is most of the time.
    const cells = [clean(at(place++))];
    for (let column = 1; column < width; column++) cells.push(clean(at(place++)));
    rows[row] = cells;
  }
  return rows;
}

/**
 * One result for each cell of the largest rows × columns among the ranges. A single cell, a single row and a single column repeat;
 * a cell beyond the end of a shorter range is blank. Single values only give a single value.
 */
export function mapCells(args: readonly Cells[], each: (...cells: Cell[]) => Cell): Cells {
  const { span, ranges } = sideBySide(args);
  const cells = args.map((): Cell => undefined);
  return results(span, (place) => {
    // One list serves every place: a new one for each would take longer than most functions do.
    for (let index = 0; index < ranges.length; index++) cells[index] = cellAt(ranges[index] as Range, span, place);
    return each(...cells);
  });
}

/** `mapCells` where a result depends on its own cells alone: cells that come together again are not worked out again. */
export function mapDistinct(args: readonly Cells[], each: (...cells: Cell[]) => Cell): Cells {
  const { span, ranges } = sideBySide(args);
  if (span.isSingle) return clean(each(...args));
  const coded = ranges.map((range) => distinct(range, span));
  const size = coded.reduce((product, { cells }) => product * cells.length, 1);
  if (size > Number.MAX_SAFE_INTEGER) return mapCells(args, each);
  // oxlint-disable-next-line unicorn/no-new-array -- of a known length; each place is filled once
  const known = size <= mostInArray ? new Array<Cell>(size) : new Map<number, Cell>();
  return results(span, (place) => {
    let key = 0;
    for (let index = 0; index < coded.length; index++) {
      const { places, cells } = coded[index] as Distinct;
      key = key * cells.length + (places[place] as number);
    }
    const found = Array.isArray(known) ? known[key] : known.get(key);
    if (found !== undefined) return found;
    const made = clean(each(...coded.map(({ places, cells }) => cells[places[place] as number])));
    if (Array.isArray(known)) known[key] = made;
    else known.set(key, made);
    return made;
  });
}

/** A list is quicker than a map while it is short. */
const mostInArray = 65_536;

/** One result, or one row of results, for each row; a range of a single row repeats. */
export function mapRows(args: readonly Cells[], each: (...rows: (readonly Cell[])[]) => Cell): Cells {
  const grids = args.map(toRows);
  const height = Math.max(...grids.map((rows) => rows.length));
  const given: (readonly Cell[])[] = args.map(() => []);
  const made: Cell[][] = [];
  let single = !args.some((cells) => Array.isArray(cells) && cells.length > 0);
  for (let row = 0; row < height; row++) {
    for (let index = 0; index < grids.length; index++) given[index] = rowAt(grids[index] ?? [], row);
    const result = each(...given);
    if (Array.isArray(result)) single = false;
    made.push(Array.isArray(result) ? result.map(clean) : [clean(result)]);
  }
  if (single) return made[0]?.[0];
  const { width } = rangeOf(made);
  for (const cells of made) while (cells.length < width) cells.push("");
  return made;
}

const rowAt = (rows: readonly (readonly Cell[])[], row: number): readonly Cell[] =>
  rows[rows.length === 1 ? 0 : row] ?? [];

function clean(result: Cell): Cell {
  if (typeof result === "number") return Number.isFinite(result) ? result : "";
  return result === undefined || result === null ? "" : result;
}
