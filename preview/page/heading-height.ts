/** Pixels: what the cell's edges and the filter's button take. */
const beside = 30;
const [oneLine, perLine] = [21, 17];

export interface Heading {
  readonly text: string;
  /** Of its column, in pixels. */
  readonly width: number;
}

/** How many lines a text takes, broken between its words. */
function linesOf(text: string, width: number, measure: (text: string) => number): number {
  let lines = 1;
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || measure(longer) <= width) line = longer;
    else [lines, line] = [lines + 1, word];
  }
  return lines;
}

/** Pixels. Univer draws headings beside the filter's buttons, and measures their row as if there were none. */
export const headingHeight = (headings: readonly Heading[], measure: (text: string) => number): number =>
  oneLine + (Math.max(1, ...headings.map(({ text, width }) => linesOf(text, width - beside, measure))) - 1) * perLine;
