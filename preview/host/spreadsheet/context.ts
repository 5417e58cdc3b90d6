import type { Area, Workbook } from "../../engine/workbook";
import type { Clock } from "../clock";
import type { Execution } from "../execution";
import type { Faults } from "../faults";
import type { Page } from "../page";
import type { Slow } from "../slow";

/** What the parts of SpreadsheetApp need in one execution. `range` and `sheet` make objects for the script. */
export interface Context {
  readonly workbook: Workbook;
  readonly execution: Execution;
  readonly faults: Faults;
  readonly slow: Slow;
  readonly page: Page;
  readonly clock: Clock;
  readonly user: string;
  readonly timeZone: string;
  /** As in "en_GB". */
  readonly locale: string;
  /** @param notation as the script wrote it, where the area alone does not tell "A:A" from "A1:A1000" */
  range(area: Area, notation?: string): GoogleAppsScript.Spreadsheet.Range;
  sheet(id: string): GoogleAppsScript.Spreadsheet.Sheet;
}
