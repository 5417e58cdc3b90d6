import type { CellInput, Workbook } from "../engine/workbook";

/** Pixels: room for two lines. */
const headingHeight = 38;

/** Pixels. `beside` is what padding and a filter's button take. */
const limits = { narrowest: 84, widest: 220, beside: 30 };

export function measureInGrid(): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return (text) => text.length * 7;
  context.font = "bold 10pt Arial";
  return (text) => context.measureText(text).width;
}

const isFilled = ({ value }: CellInput): boolean => value !== null && value !== undefined;

const textOf = ({ value, pattern }: CellInput): string =>
  pattern === undefined || pattern === "" || pattern === "@" ? String(value ?? "") : "00/00/0000";

/** The width of a heading on two lines, broken where it gets narrowest. */
function onTwoLines(heading: string, measure: (text: string) => number): number {
  const words = heading.split(" ");
  const broken = words.map((_, at) =>
    Math.max(measure(words.slice(0, at).join(" ")), measure(words.slice(at).join(" "))),
  );
  return Math.min(...broken);
}

/**
 * A CSV file says nothing of widths: makes each column as wide as its texts, with long headings on two lines. Headings
 * are the first row of more than one text; what stands above them is a title, and runs on.
 */
export function fitColumns(
  workbook: Workbook,
  sheet: string,
  cells: readonly (readonly CellInput[])[],
  measure = measureInGrid(),
): void {
  const headingRow = cells.findIndex((row) => row.filter(isFilled).length > 1);
  const headings = cells[headingRow];
  if (!headings) return;
  for (const [column, heading] of headings.entries()) {
    const entries = cells.slice(headingRow + 1).map((row) => textOf(row[column] ?? {}));
    const longest = Math.max(onTwoLines(textOf(heading), measure), ...entries.map(measure));
    const width = Math.min(limits.widest, Math.max(limits.narrowest, Math.ceil(longest) + limits.beside));
    workbook.setColumnWidth(sheet, column, 1, width);
  }
  const area = { sheet, row: headingRow, column: 0, rows: 1, columns: headings.length };
  workbook.setStyle(area, { wrap: true });
  workbook.setRowHeight(sheet, headingRow, 1, headingHeight);
}
