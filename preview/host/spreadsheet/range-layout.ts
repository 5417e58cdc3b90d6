import type { Area } from "../../engine/workbook";
import { Exception } from "../exception";
import { createFilter } from "./filter";
import { overlaps } from "../../engine/overlaps";
import { createProtection } from "./protection";
import type { RangeMembers } from "./range";
import { sortKeys } from "./sort-keys";
import { refuseProtected } from "./writing";

export const layoutMembers: RangeMembers = (context, area, self) => {
  const { workbook, execution } = context;
  const merges = (): Area[] => workbook.merges(area.sheet).filter((merged) => overlaps(merged, area));

  return {
    isPartOfMerge: () => merges().length > 0,
    getMergedRanges: () => merges().map((merged) => context.range(merged)),
    merge() {
      refuseProtected(context, area.sheet, area);
      execution.hasWritten = true;
      workbook.merge(area);
      return self();
    },
    breakApart() {
      refuseProtected(context, area.sheet, area);
      for (const merged of merges()) workbook.unmerge(merged);
      return self();
    },
    sort(order: unknown) {
      refuseProtected(context, area.sheet, area);
      execution.hasWritten = true;
      workbook.sort(area, sortKeys(order));
      return self();
    },
    createFilter() {
      if (workbook.filter(area.sheet))
        throw new Exception("You can't create a filter in a sheet that already has a filter.");
      if (merges().some(({ rows }) => rows > 1))
        throw new Exception("You can't create a filter over a range containing vertical merges.");
      workbook.createFilter(area);
      return createFilter(context, area.sheet);
    },
    getFilter: () =>
      (workbook.filter(area.sheet) ? createFilter(context, area.sheet) : null) as GoogleAppsScript.Spreadsheet.Filter,
    protect() {
      const base = { sheet: area.sheet, area, warningOnly: false, description: "", editors: [] };
      return createProtection(context, workbook.addProtection(base));
    },
  };
};
