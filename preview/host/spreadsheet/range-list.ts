import { service } from "../service-object";
import type { Range } from "./range";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one sheet, only to be listed. */
export const createRangeList = (ranges: readonly Range[]): RangeList =>
  service<RangeList>("RangeList", { getRanges: () => [...ranges] });
