import { type CalendarDate, calendarDate } from "../../domain/calendar/calendar-date";
import { usualKeyDates } from "../../domain/department/year/usual-key-dates";
import { repairMessages } from "../../messages/repair-messages";
import { keyDatesTable } from "../../tables/key-dates";
import { lookedAtTable } from "../../tables/looked-at";
import { done, type Repair } from "../repair";
import { fillTab } from "../repairs/tab-repairs";
import { isEmpty, readTab, type Tab } from "../tabs";
import type { Workbook } from "../workbook";

/** Tabs of people's own that are made by the first update: Key dates with the usual year, Looked at empty. */
export function typedTabRepairs(
  { made, sheets, policy }: Pick<Workbook, "made" | "sheets" | "policy">,
  lookedAt: Tab,
): Repair[] {
  const dates = () => usualKeyDates(calendarDate(policy["year.start"]) as CalendarDate);
  const tabs = [
    [keyDatesTable, repairMessages.usualKeyDates, () => dates().map((date) => keyDatesTable.toRow(date))],
    [lookedAtTable, repairMessages.tabMade, () => []],
  ] as const;
  return tabs.flatMap(([table, said, rows]) => {
    // One that an update left without its headings, since it broke off, is filled by the next.
    const present = table === lookedAtTable ? lookedAt : readTab(sheets.get(table.name), table, { formulaRows: 0 });
    if (present.headerRow !== undefined || !isEmpty(present)) return [];
    return [done(table.name, said, () => fillTab(made, present.sheet ?? made.atEnd(table.name), table, rows(), false))];
  });
}
