import { Exception } from "../exception";
import { service } from "../service-object";
import type { Context } from "./context";

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** @param sheet one that has a filter */
export function createFilter(context: Context, sheet: string): Filter {
  const { workbook, execution } = context;

  function present() {
    const filter = workbook.filter(sheet);
    if (!filter) throw new Exception("The filter does not exist any more.");
    return filter;
  }

  const self: Filter = service<Filter>("Filter", {
    getRange: () => context.range(present().area),
    remove() {
      present();
      workbook.removeFilter(sheet);
    },
    removeColumnFilterCriteria(column) {
      present();
      workbook.setFilterCriteria(sheet, column - 1, null);
      return self;
    },
    sort(column, ascending) {
      const { area } = present();
      execution.hasWritten = true;
      workbook.sort({ ...area, row: area.row + 1, rows: area.rows - 1 }, [{ column: column - 1, ascending }]);
      return self;
    },
  });
  return self;
}
