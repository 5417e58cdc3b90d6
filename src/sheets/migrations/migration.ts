import type { Repair } from "../repair";
import type { Workbook } from "../workbook";

/** What brings a workbook of the version before to this one. Run again it finds nothing to do, so that a broken-off one is resumed. */
export interface Migration {
  /** Counts up by one; listed in `all-migrations.ts`. */
  readonly version: number;
  repairs(workbook: Workbook): readonly Repair[];
}
