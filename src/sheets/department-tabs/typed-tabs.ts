import { type CalendarDate, calendarDate } from "../../domain/calendar/calendar-date";
import { usualKeyDates } from "../../domain/department/year/usual-key-dates";
import { repairMessages } from "../../messages/repair-messages";
import { auditTable } from "../../tables/audit";
import { keyDatesTable } from "../../tables/key-dates";
import { lookedAtTable } from "../../tables/looked-at";
import { recoveryPlansTable } from "../../tables/recovery-plans";
import { staffTable } from "../../tables/staff";
import { warehouseTable } from "../../tables/warehouse";
import { done, type Repair } from "../repair";
import { fillTab } from "../repairs/fill-tab";
import { isEmpty, readTab, type Tab } from "../tabs";
import type { Workbook } from "../workbook";

/** Tabs that are made by the first update: Key dates with the usual year, the others empty; the audit for the warehouse, which reads it. */
export function typedTabRepairs(
  { made, sheets, policy, tabs: known }: Pick<Workbook, "made" | "sheets" | "policy" | "tabs">,
  lookedAt: Tab,
): Repair[] {
  const read = [...known, lookedAt];
  const dates = () => usualKeyDates(calendarDate(policy["year.start"]) as CalendarDate);
  const tabs = [
    [keyDatesTable, repairMessages.usualKeyDates, () => dates().map((date) => keyDatesTable.toRow(date))],
    [lookedAtTable, repairMessages.tabMade, () => []],
    [staffTable, repairMessages.tabMade, () => []],
    [recoveryPlansTable, repairMessages.tabMade, () => []],
    ...(sheets.has(warehouseTable.name) ? ([[auditTable, repairMessages.tabMade, () => []]] as const) : []),
  ] as const;
  return tabs.flatMap(([table, said, rows]) => {
    // One that an update left without its headings, since it broke off, is filled by the next.
    const present =
      read.find((tab) => tab.table === table) ?? readTab(sheets.get(table.name), table, { formulaRows: 0 });
    if (present.headerRow !== undefined || !isEmpty(present)) return [];
    return [done(table.name, said, () => fillTab(made, present.sheet ?? made.atEnd(table.name), table, rows(), false))];
  });
}
