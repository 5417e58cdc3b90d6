import { printMessages as words } from "../../messages/print-messages";
import { textOf } from "../../tables/grid";
import type { DepartmentOnSheets } from "../read-department";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The learner ID in the selected row of a tracker, or of any other tab that has such a column. Throws a sentence when there is none. */
export function selectedLearner(
  { trackers, workbook }: Pick<DepartmentOnSheets, "trackers" | "workbook">,
  spreadsheet: Spreadsheet,
): string {
  const sheet = spreadsheet.getActiveSheet().getName();
  const row = (spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null)?.getRow() ?? 0;
  const tracker = trackers.find(({ name }) => name === sheet);
  const tab = workbook.tabs.find(({ table }) => table.name === sheet);
  const column = tracker?.view.layout.columns.get("learnerId") ?? tab?.positions.get("learnerId");
  const headerRow = tracker?.layout.headerRow ?? tab?.headerRow;
  if (column === undefined || headerRow === undefined) throw new Error(words.noLearners(sheet));
  const values = (tracker ?? tab)?.grid?.values ?? [];
  const id = row > headerRow ? textOf(values[row - 1]?.[column]) : "";
  if (id === "") throw new Error(words.noLearner(sheet, row));
  return id;
}
