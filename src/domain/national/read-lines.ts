/** The cells of a compiled table. Of its first `repeating` columns an empty cell stands for the cell above. */
export function readLines(table: string, repeating: number): string[][] {
  let above: string[] = [];
  return table.split("\n").map((line) => {
    above = line.split("|").map((cell, column) => (cell === "" && column < repeating ? (above[column] ?? "") : cell));
    return above;
  });
}
