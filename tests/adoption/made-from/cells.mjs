// The words in which the sheets are written down.

/** A column of marks out of this many. */
export const mark = (max, weight = 1) => ({ use: "assessment", max, weight });
/** A column of shares that are shown as per cent: 0.85 as 85%. */
export const shownAsPercent = { use: "assessment", max: 1, weight: 1 };
/** A column of numbers that are per cent: 85. */
export const percent = { use: "assessment", max: 100, weight: 1 };

/** Cells of an .xlsx file: a share shown as per cent, a text that looks like a number, a formula with the value it had when it was saved. */
export const share = (value, format = "0%") => ({ value, format });
export const formula = (text, value, format) => ({ formula: text, value, ...(format && { format }) });

/** Rows of an .xlsx file: one line each, cells between bars. Numbers are numbers, 85% is a share, '85% a text, nothing is blank. */
export const rows = (text) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cellFrom(cell.trim())));

function cellFrom(text) {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^\d+(\.\d+)?%$/.test(text)) return share(Number((Number.parseFloat(text) / 100).toFixed(6)));
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A CSV file: the lines without what indents them here. */
export const lines = (text) =>
  `${text
    .trim()
    .split("\n")
    .map((line) => line.replace(/^ {6}/, ""))
    .join("\n")}\n`;
