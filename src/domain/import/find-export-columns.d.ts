import { type IdentityKey } from "./identity-headings";
import type { TargetKey } from "./import-target";
/** What a column of the export is read as; "" is a column that is not read. */
export type ColumnUse = TargetKey | IdentityKey | "";
export interface ExportColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
  readonly use: ColumnUse;
}
export interface ExportHeadings {
  /** From 1. */
  readonly row: number;
  readonly columns: readonly ExportColumn[];
}
/** The row of headings, which is the one with most that are known, at least two; and what each column is read as. */
export declare function findExportColumns(rows: readonly (readonly string[])[]): ExportHeadings | undefined;
/** As a person chose them: those for which nothing was chosen stay as found. A use that was chosen is taken from any other column. */
export declare function withChoices(
  { row, columns }: ExportHeadings,
  choices: readonly {
    readonly column: number;
    readonly use: ColumnUse;
  }[],
): ExportHeadings;
