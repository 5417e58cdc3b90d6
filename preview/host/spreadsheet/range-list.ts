import { service } from "../service-object";
import type { Range } from "./range";
import { findArea, rememberArea } from "./range-area";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one sheet. */
export function createRangeList(ranges: readonly Range[]): RangeList {
  const list: RangeList = service<RangeList>("RangeList", {
    getRanges: () => [...ranges],
    setNumberFormat(format: string) {
      for (const range of ranges) range.setNumberFormat(format);
      return list;
    },
    setHorizontalAlignment(alignment: "left" | "center" | "right" | null) {
      for (const range of ranges) range.setHorizontalAlignment(alignment);
      return list;
    },
    setValue(value: unknown) {
      for (const range of ranges)
        range.setValues(
          Array.from({ length: range.getNumRows() }, () => Array.from({ length: range.getNumColumns() }, () => value)),
        );
      return list;
    },
  });
  const [area] = ranges.map(findArea);
  if (area) rememberArea(list, area);
  return list;
}
