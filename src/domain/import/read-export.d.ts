import type { DelimitedText } from "./delimited-text";
import type { ExportHeadings } from "./find-export-columns";
import type { TargetKey } from "./import-target";
import type { ImportProblem, ImportValue } from "./target-reading";
/** A row that can be read throughout. A text is "" where the export has no such column or nothing in it. */
export interface ExportRow {
  /** In the file, from 1. */
  readonly row: number;
  readonly learnerId: string;
  readonly course: string;
  readonly surname: string;
  readonly firstName: string;
  readonly fullName: string;
  /** As 2008-06-24; "" when there is none that can be read. */
  readonly born: string;
  readonly values: ReadonlyMap<TargetKey, ImportValue>;
}
/** A cell that keeps its row out. */
export interface BadCell {
  readonly row: number;
  /** "" when the whole row is meant. */
  readonly heading: string;
  readonly found: string;
  readonly problem: ImportProblem;
}
export interface Export {
  readonly rows: readonly ExportRow[];
  readonly bad: readonly BadCell[];
}
/** Reads the rows below the headings. A row with one bad cell is left out whole, so that no row is half imported. */
export declare function readExport({ rows, openQuote }: DelimitedText, headings: ExportHeadings): Export;
