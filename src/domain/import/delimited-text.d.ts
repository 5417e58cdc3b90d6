/** Rows of a pasted or uploaded export. */
export interface DelimitedText {
  /** Each row's cells as written, without the quotes around them. Rows count as a spreadsheet would: a quoted line break does not begin one. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
  /** The row whose quotation mark is never closed, from 1; what follows it cannot be told apart. */
  readonly openQuote?: number;
}
export type Delimiter = "," | ";" | "\t";
/**
 * Reads comma-, semicolon- or tab-separated text as RFC 4180 has it: a cell in quotes may hold delimiters and line breaks, and "" is a quotation
 * mark. Also takes what exports add: a byte order mark, the line "sep=;" that Excel writes, and any of the three line ends.
 */
export declare function readDelimited(text: string): DelimitedText;
