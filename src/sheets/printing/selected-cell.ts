import { textOf } from "../../records/texts";
import type { TrackerKey } from "../../tables/tracker";
import type { DepartmentOnSheets } from "../read-department";

interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  /** "" in the headings, above them and in an empty cell; undefined on a tab without such a column. */
  readonly text: string | undefined;
}

/** What a column says in the selected row, of a tracker or of one of the add-on's other tabs; `keys` are its names in their tables. */
export function selectedCell(
  { trackers, workbook }: Pick<DepartmentOnSheets, "trackers" | "workbook">,
  key: TrackerKey | "indicator",
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): SelectedCell {
  const sheet = spreadsheet.getActiveSheet().getName();
  const row = (spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null)?.getRow() ?? 0;
  const tracker = trackers.find(({ name }) => name === sheet);
  const tab = workbook.tabs.find(({ table }) => table.name === sheet);
  const columns: ReadonlyMap<string, number> | undefined = tracker?.view.layout.columns ?? tab?.positions;
  const column = columns?.get(key);
  const headerRow = tracker?.layout.headerRow ?? tab?.headerRow;
  if (column === undefined || headerRow === undefined) return { sheet, row, text: undefined };
  const values = (tracker ?? tab)?.grid?.values ?? [];
  return { sheet, row, text: row > headerRow ? textOf(values[row - 1]?.[column]) : "" };
}
