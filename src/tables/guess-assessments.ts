import { normalise } from "../domain/text/normalise";
import { cellsBelow, type Grid, isBlank } from "./grid";

const codes = new Set(["abs", "ns", "ex"]);
const leastShareOfMarks = 0.6;
const largestMark = 1000;
/** Numbers under such a heading, or one that ends so, are not marks. */
const notMarks = /(^| )(age|year|year group|no|number|ref|id|row|phone|mobile|rank|position|uln|upn|uci)$/;
const usualMaxima = [10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, 120, 150, 200, 300, 500, 1000];

const isMark = (cell: unknown) =>
  typeof cell === "number"
    ? cell >= 0 && cell <= largestMark
    : typeof cell === "string" && (codes.has(cell.trim().toLowerCase()) || /^\d+(\.\d+)?$/.test(cell.trim()));

/** Whether an unknown column looks like marks: mostly numbers and mark codes, typed and not calculated. */
export function looksLikeMarks(grid: Grid, headerRow: number, column: number, heading: string): boolean {
  if (!heading || notMarks.test(normalise(heading))) return false;
  if (grid.formulas.some((row) => row[column])) return false;
  const filled = cellsBelow(grid, headerRow, column).filter(({ value }) => !isBlank(value));
  const marks = filled.filter(({ value }) => isMark(value));
  return marks.length > 0 && marks.length >= leastShareOfMarks * filled.length;
}

/** From "Mock (60)", "Test /40" or "Paper 1 out of 80"; else the first usual maximum that no mark exceeds. A guess, to be confirmed. */
export function guessMaxMark(grid: Grid, headerRow: number, column: number, heading: string): number {
  const written = /(?:\/|out of|\()\s*(\d+)\s*(?:marks?)?\)?\s*$/i.exec(heading)?.[1];
  if (written && Number(written) > 0) return Number(written);
  const marks = cellsBelow(grid, headerRow, column).map(({ value }) => (isMark(value) ? Number(value) : NaN));
  const highest = marks.reduce((most, mark) => (mark > most ? mark : most), 0);
  // A class rarely reaches the top of a short paper, so anything above half of 100 is read as a percentage.
  if (highest > 50 && highest <= 100) return 100;
  return usualMaxima.find((maximum) => maximum >= highest) ?? highest;
}
