import type { DepartmentOnSheets } from "../read-department";
import { tellIn } from "../page";
import { type Repair, write } from "../repair";
import type { DepartmentTab } from "./department-tab";
import { planTab } from "./write-tab";

/** Writes tabs from one reading of the department; the sheet in view stays in view. @returns what was done and left */
export function writeTabs(
  { department, workbook }: Pick<DepartmentOnSheets, "department" | "workbook">,
  tabs: readonly DepartmentTab[],
  first: readonly Repair[] = [],
): Repair[] {
  const { spreadsheet } = workbook;
  // Making a tab brings it to the front.
  const isMaking = first.length > 0 || tabs.some(({ table }) => !workbook.sheets.has(table.name));
  const active = isMaking ? spreadsheet.getActiveSheet() : undefined;
  const plans = tabs.map((tab) => planTab(workbook, tab, department));
  const all = [...first, ...plans];
  write(all, tellIn(spreadsheet), all.length);
  SpreadsheetApp.flush();
  for (const { settle } of plans) settle?.();
  if (active) spreadsheet.setActiveSheet(active);
  return [...first, ...plans];
}
