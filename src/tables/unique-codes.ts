import { codeKey } from "../domain/text/normalise";

/**
 * The code of each column of marks, by column: its heading, or where another column has the same, one that no other has: "Mock 1 Mark" from
 * two rows of headings, else "Mark 2". A code is how sums find a column.
 *
 * @param headings of every column
 * @param above the headings of the row above, repeated over the columns for which they stand
 */
export function uniqueCodes(
  headings: readonly string[],
  above: readonly string[],
  columns: readonly number[],
): Map<number, string> {
  const countOf = (code: string) => headings.filter((heading) => codeKey(heading) === codeKey(code)).length;
  const taken = new Set(headings.map(codeKey));
  const codes = new Map<number, string>();
  for (const column of [...columns].sort((a, b) => a - b)) {
    const own = headings[column] ?? "";
    if (own !== "" && countOf(own) === 1) {
      codes.set(column, own);
      continue;
    }
    const upper = above[column] ?? "";
    const isNamed = upper !== "" && upper !== own;
    const name = isNamed ? `${upper} ${own}`.trim() : own || "Marks";
    // Which of its like it is, whichever of them are marks.
    const place = headings.slice(0, column + 1).filter((heading) => codeKey(heading) === codeKey(own)).length;
    let code = isNamed ? name : `${name} ${place}`;
    for (let number = place; taken.has(codeKey(code)); number++) code = `${name} ${number}`;
    taken.add(codeKey(code));
    codes.set(column, code);
  }
  return codes;
}
