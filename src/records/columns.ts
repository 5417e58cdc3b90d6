import { noProblems, type NumberColumn, type TextColumn } from "../domain/work-out/columns";
import { tidy } from "../domain/numbers/tidy";
import type { Measure } from "../domain/risk/measure";
import { blank, type Cell, isBlank, type Reading, valueOf } from "./cell";
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

const plain = {
  share: { from: 0, to: 100 },
  count: { from: 0, to: largest },
  number: { from: -largest, to: largest },
  concern: { from: 2, to: 1 },
} as const satisfies Record<NumberKind, { from: number; to: number }>;

/** A MEG or gap that cannot be given says why: an honest state, not a fault. */
const saysNone = (cell: Cell) => typeof cell === "string" && /^no (benchmark|baseline)/i.test(cell);

/** One cell of a measure's column. */
export function readMeasure(cell: Cell, { kind }: Pick<Measure, "kind">): Reading<number> {
  return (kind === "number" || kind === "count") && saysNone(cell) ? blank : readers[kind](cell);
}

/** A column of numbers, or of a measure, by its kind; a concern is 1 or 0. Texts are read once each. */
export function numberColumn(range: Range, span: Span, of: Pick<Measure, "kind">): NumberColumn {
  const size = span.height * span.width;
  const values = new Float64Array(size);
  const problems = new Map<number, string>();
  const { from, to } = plain[of.kind];
  const isShare = of.kind === "share";
  const known = new Map<Cell, Reading<number>>();
  for (let row = 0; row < size; row++) {
    const cell = cellAt(range, span, row);
    if (typeof cell === "number" && cell >= from && cell <= to) {
      values[row] = isShare && cell <= 1 && cell > 0 ? tidy(cell * 100) : cell;
      continue;
    }
    const reading = cell === "" ? blank : (known.get(cell) ?? readMeasure(cell, of));
    if (typeof cell === "string" && cell !== "") known.set(cell, reading);
    values[row] = reading.state === "value" ? reading.value : Number.NaN;
    if (reading.state === "problem") problems.set(row, reading.found);
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

/** Which rows have a cell that is not blank. */
export function filledRows(range: Range, span: Span): Uint8Array {
  const filled = new Uint8Array(span.height * span.width);
  for (let row = 0; row < filled.length; row++) {
    const cell = cellAt(range, span, row);
    filled[row] = isPlainText(cell) || !isBlank(cell) ? 1 : 0;
  }
  return filled;
}

/** Begins with what can be seen: no need to trim it. */
const isPlainText = (cell: Cell) => typeof cell === "string" && cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 127;
