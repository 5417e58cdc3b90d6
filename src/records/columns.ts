import { noProblems, type NumberColumn, type TextColumn } from "../domain/work-out/columns";
import { functionMessages } from "../messages/function-messages";
import { isInPercent } from "../domain/policy/setting";
import { tidy } from "../domain/numbers/tidy";
import { writtenNumber } from "../domain/numbers/written-number";
import { longest } from "../domain/text/cleaned";
import type { Measure } from "../domain/risk/measure";
import { blank, type Cell, isBlank, problemWith, type Reading, valueOf } from "./cell";
import { cellAt, type Range, type Span } from "./ranges";
import { largest, readCount, readNumber, readShare } from "./numbers";
import { readConcern } from "./words";

type NumberKind = Measure["kind"];

const readers: Readonly<Record<NumberKind, (cell: Cell) => Reading<number>>> = {
  share: readShare,
  number: readNumber,
  count: readCount,
  concern: (cell) => {
    const concern = readConcern(cell);
    return concern.state === "value" ? valueOf(concern.value ? 1 : 0) : concern;
  },
};

/** Numbers that need no other look. */
const plain = {
  share: { least: 0, most: 100 },
  count: { least: 0, most: largest },
  number: { least: -largest, most: largest },
  concern: { least: 2, most: 1 },
} as const satisfies Record<NumberKind, { least: number; most: number }>;

/** What a column of numbers holds; a measure, or another by its kind. */
type NumbersOf = Pick<Measure, "kind"> & Partial<Pick<Measure, "filledBy" | "shape">>;

/** A MEG or gap that cannot be given says why: an honest state, not a fault. */
const saysNone = (cell: Cell) => typeof cell === "string" && /^no (benchmark|baseline)/i.test(cell);

/** What is counted in grades, incidents or steps of a scale has no percent sign: -15% is no gap of fifteen grades. */
const isOtherUnit = (cell: Cell, { shape }: NumbersOf) =>
  typeof cell === "string" &&
  shape !== undefined &&
  shape.is !== "raised" &&
  !isInPercent(shape.lines.amber) &&
  cell.length <= longest.mark &&
  writtenNumber(cell)?.percent === true;

/** One cell of a measure's column. */
export function readMeasure(cell: Cell, of: NumbersOf): Reading<number> {
  if (isOtherUnit(cell, of)) return problemWith(cell);
  return of.kind === "number" && of.filledBy !== "people" && saysNone(cell) ? blank : readers[of.kind](cell);
}

/**
 * A column of numbers, or of a measure, by its kind; a concern is 1 or 0. Texts are read once each. `from` and `size` are the part of the span
 * that is read.
 */
export function numberColumn(
  range: Range,
  span: Span,
  of: NumbersOf,
  from = 0,
  size = span.height * span.width,
): NumberColumn {
  const values = new Float64Array(size);
  const problems = new Map<number, string>();
  const { least, most } = plain[of.kind];
  const isShare = of.kind === "share";
  const known = new Map<Cell, Reading<number>>();
  for (let row = 0; row < size; row++) {
    const cell = cellAt(range, span, from + row);
    if (typeof cell === "number" && cell >= least && cell <= most) {
      values[row] = isShare && cell <= 1 && cell > 0 ? tidy(cell * 100) : cell;
      continue;
    }
    const reading = cell === "" ? blank : (known.get(cell) ?? readMeasure(cell, of));
    if (typeof cell === "string" && cell !== "") known.set(cell, reading);
    values[row] = reading.state === "value" ? reading.value : Number.NaN;
    if (reading.state === "problem") problems.set(row, functionMessages.cells.foundBehind(reading.found));
  }
  return { values, problems: problems.size === 0 ? noProblems : problems };
}

/** A column of texts, each read once. */
export function textColumn(range: Range, span: Span, read: (cell: Cell) => Reading<string>): TextColumn {
  const problems = new Map<number, string>();
  const known = new Map<Cell, Reading<string>>();
  const values = Array.from({ length: span.height * span.width }, (_row, row) => {
    const cell = cellAt(range, span, row);
    if (cell === "") return "";
    const reading = known.get(cell) ?? read(cell);
    known.set(cell, reading);
    if (reading.state === "problem") problems.set(row, reading.found);
    return reading.state === "value" ? reading.value : "";
  });
  return { values, problems };
}

/** Cells with a small number for each that differs: what depends on them alone is worked out once for each. */
export interface Distinct {
  readonly places: Uint32Array;
  readonly cells: readonly Cell[];
}

export function distinct(range: Range, span: Span): Distinct {
  const places = new Uint32Array(span.height * span.width);
  const found: Cell[] = [];
  const known = new Map<Cell, number>();
  let [last, place] = [undefined as Cell, -1];
  for (let row = 0; row < places.length; row++) {
    const cell = cellAt(range, span, row);
    if (place < 0 || cell !== last) {
      last = cell;
      const seen = known.get(cell);
      place = seen ?? found.length;
      if (seen === undefined) {
        known.set(cell, place);
        found.push(cell);
      }
    }
    places[row] = place;
  }
  return { places, cells: found };
}

/** Not blank; a text that begins with what can be seen needs no other look. */
export const isFilled = (cell: Cell): boolean =>
  (typeof cell === "string" && cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 127) || !isBlank(cell);
