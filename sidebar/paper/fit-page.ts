import type { Paper } from "./paper";
import { rooms, shortened } from "./shorten";

/** How a page is drawn, and how it is measured; both in CSS pixels, of which 96 are an inch. */
export interface Drawing {
  readonly draw: (paper: Paper, lines: number) => void;
  readonly height: () => number;
}

/** A4 less a margin of 12 mm above and below, and half a millimetre for rounding in the printer's own layout. */
export const pageHeight = ((297 - 2 * 12 - 0.5) / 25.4) * 96;

const fewestLines = 2;
/** More would be a page of lines. */
const mostLines = 16;

/** Draws as much of a paper as one page holds: first what it says, then what is left as lines for notes. */
export function fitPage(paper: Paper, { draw, height }: Drawing, page = pageHeight): void {
  const drawn = (shown: Paper, lines: number) => {
    draw(shown, lines);
    return height();
  };
  const fits = rooms.map((room) => shortened(paper, room)).find((shown) => drawn(shown, fewestLines) <= page);
  const shown = fits ?? shortened(paper, rooms[rooms.length - 1] as (typeof rooms)[number]);
  let lines = fewestLines;
  while (lines < mostLines && drawn(shown, lines + 1) <= page) lines += 1;
  draw(shown, lines);
}
