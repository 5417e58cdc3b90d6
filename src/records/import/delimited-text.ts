/** Rows of a pasted or uploaded export. */
export interface DelimitedText {
  /** Each row's cells as written, without the quotes around them. Rows count as a spreadsheet would: a quoted line break does not begin one. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
  /** The row whose quotation mark is never closed, from 1; what follows it cannot be told apart. */
  readonly openQuote?: number;
}

type Delimiter = "," | ";" | "\t";

const delimiters: readonly Delimiter[] = ["\t", ";", ","];

/**
 * Reads comma-, semicolon- or tab-separated text as RFC 4180 has it: a cell in quotes may hold delimiters and line breaks, and "" is a quotation
 * mark. Also takes what exports add: a byte order mark, the line "sep=;" that Excel writes, and any of the three line ends.
 */
export function readDelimited(text: string): DelimitedText {
  const plain = text.replace(/^\uFEFF/, "");
  const [announced, given] = /^sep=([,;\t])\r?\n/i.exec(plain) ?? [];
  const body = announced === undefined ? plain : plain.slice(announced.length);
  const delimiter = delimiters.find((one) => one === given) ?? delimiterOf(body);
  const cellPattern = new RegExp(`"([^"]*(?:""[^"]*)*)("?)[^${delimiter}\\r\\n]*|[^${delimiter}\\r\\n]*`, "y");
  const rows: string[][] = [[]];
  let openQuote: number | undefined;
  let at = 0;
  while (at <= body.length) {
    cellPattern.lastIndex = at;
    const [found = "", quoted, end] = cellPattern.exec(body) ?? [];
    if (quoted !== undefined && end === "") openQuote ??= rows.length;
    rows[rows.length - 1]?.push(quoted === undefined ? found : quoted.replace(/""/g, '"'));
    at += found.length;
    if (at >= body.length) break;
    if (body[at] === delimiter) at += 1;
    else {
      at += body.startsWith("\r\n", at) ? 2 : 1;
      rows.push([]);
    }
  }
  const last = rows[rows.length - 1];
  if (last && last.every((cell) => cell === "")) rows.pop();
  return { rows, delimiter, ...(openQuote !== undefined && { openQuote }) };
}

/** The one that most of the first lines have most of, outside quotes; a comma within a number does not win over a tab. */
function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 10_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\r|\n/)
    .slice(0, 20);
  const counts = delimiters.map((one) => ({ one, count: lines.filter((line) => line.includes(one)).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one;
}
