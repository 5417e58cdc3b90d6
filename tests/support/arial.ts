/** Advance widths of Arial Bold, in thousandths of its size; what is not listed is as wide as a digit. */
const bold: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [238, "'"],
      [278, " IJ.,/ijl:;|"],
      [333, "()-ft!"],
      [389, "r*"],
      [500, "z"],
      [556, "aceksvxy"],
      [611, "FLTZbdghnopqu?"],
      [667, "EPSVXY"],
      [722, "ABCDHKNRU&"],
      [778, "GOQw"],
      [833, "M"],
      [889, "m%"],
      [944, "W"],
    ] as const
  ).flatMap(([width, letters]) => letters.split("").map((letter) => [letter, width] as const)),
);

/** In pixels, of bold text of 10 points, as a heading is; a tenth is added for who has no Arial. */
export const textWidth = (text: string): number =>
  ((text.split("").reduce((sum, letter) => sum + (bold[letter] ?? 556), 0) * (10 * 96)) / 72 / 1000) * 1.1;

/** How many lines a text takes that breaks between its words; undefined where a word is wider than the line. */
export function linesIn(text: string, width: number): number | undefined {
  let [lines, line] = [1, ""];
  for (const word of text.split(" ")) {
    if (textWidth(word) > width) return undefined;
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer) <= width) line = longer;
    else [lines, line] = [lines + 1, word];
  }
  return lines;
}
