import type { CellInput, Workbook } from "../engine/workbook";

/** Pixels. `beside` is what padding and a filter's button take. */
const limits = { narrowest: 56, widest: 220, beside: 30 };

function measureInGrid(): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return (text) => text.length * 7;
  context.font = "bold 10pt Arial";
  return (text) => context.measureText(text).width;
}

const textOf = ({ value, pattern }: CellInput): string =>
  pattern === "" || pattern === undefined ? String(value ?? "") : "00/00/0000";

/** A CSV file says nothing of widths: makes each column as wide as its texts. A row of one text is a title, and runs on. */
export function fitColumns(
  workbook: Workbook,
  sheet: string,
  cells: readonly (readonly CellInput[])[],
  measure = measureInGrid(),
): void {
  const rows = cells.filter((row) => row.filter(({ value }) => value !== null && value !== undefined).length > 1);
  for (const column of cells[0]?.keys() ?? []) {
    const longest = Math.max(0, ...rows.map((row) => measure(textOf(row[column] ?? {}))));
    const width = Math.min(limits.widest, Math.max(limits.narrowest, Math.ceil(longest) + limits.beside));
    workbook.setColumnWidth(sheet, column, 1, width);
  }
}
