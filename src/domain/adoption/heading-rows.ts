const isFilled = (text: string) => text.trim() !== "";

/** With one text a row is a title. */
const fewestHeadings = 2;

/**
 * The headings of each column from the row of headings and the row above it, the upper one first. Merged over several columns the upper one
 * stands in the first of them only, so it holds for those to its right until the next one; where the lower one is blank, as with a heading
 * merged over both rows, only for its own column. A row above with a single text is a title, no headings.
 */
export function headingRows(lower: readonly string[], upper: readonly string[] = []): string[][] {
  if (upper.filter(isFilled).length < fewestHeadings) return lower.map((heading) => [heading]);
  let above = "";
  return Array.from({ length: Math.max(lower.length, upper.length) }, (_, column) => {
    const [own = "", below = ""] = [upper[column], lower[column]];
    if (isFilled(own)) above = own;
    else if (!isFilled(below)) above = "";
    return [isFilled(own) ? own : above, below].filter(isFilled);
  });
}
