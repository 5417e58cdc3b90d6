import type { Paper } from "./paper";
import { type Room, rooms, shortened } from "./shorten";

/** How a page is drawn, and how it is measured; both in CSS pixels, of which 96 are an inch. */
export interface Drawing {
  readonly draw: (paper: Paper, lines: number) => void;
  readonly height: () => number;
}

/** A4 less a margin of 12 mm above and below, and half a millimetre for rounding in the printer's own layout. */
const pageHeight = ((297 - 2 * 12 - 0.5) / 25.4) * 96;

const fewestLines = 2;
/** More would be a page of lines. */
const mostLines = 24;

/** What is given back first where the page has room left. */
const parts = ["first", "later", "charts", "text", "definitions"] as const satisfies (keyof Room)[];

/** Draws as much of a paper as one page holds: first what it says, then what is left as lines for notes. */
export function fitPage(paper: Paper, { draw, height }: Drawing, page = pageHeight): void {
  const fits = (room: Room, lines = fewestLines) => {
    draw(shortened(paper, room), lines);
    return height() <= page;
  };
  const smallest = rooms[rooms.length - 1] as Room;
  const room = grown(rooms.find((one) => fits(one)) ?? smallest, fits);
  let lines = fewestLines;
  while (lines < mostLines && fits(room, lines + 1)) lines += 1;
  draw(shortened(paper, room), lines);
}

/** The rooms shrink in everything at once; part by part there may be more. */
function grown(room: Room, fits: (room: Room) => boolean): Room {
  let best = room;
  for (const part of parts) {
    const larger = [...new Set(rooms.map((one) => one[part]))].filter((size) => size > room[part]).reverse();
    for (const size of larger) {
      const next = { ...best, [part]: size };
      if (!fits(next)) break;
      best = next;
    }
  }
  return best;
}
