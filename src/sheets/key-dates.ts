import { type CalendarDate, calendarDate } from "../domain/calendar/calendar-date";
import { usualKeyDates } from "../domain/department/year/usual-key-dates";
import { repairMessages } from "../messages/repair-messages";
import { keyDatesTable } from "../tables/key-dates";
import { done, type Repair } from "./repair";
import { fillTab, insertAtEnd } from "./repairs/tab-repairs";
import type { Workbook } from "./workbook";

/** Made once, with the usual year; from then on it is people's. */
export function keyDateRepairs({
  spreadsheet,
  sheets,
  policy,
}: Pick<Workbook, "spreadsheet" | "sheets" | "policy">): Repair[] {
  const { name } = keyDatesTable;
  if (sheets.has(name)) return [];
  const rows = usualKeyDates(calendarDate(policy["year.start"]) as CalendarDate).map((date) =>
    keyDatesTable.toRow(date),
  );
  const make = () => fillTab(insertAtEnd(spreadsheet, name), keyDatesTable, rows, false);
  return [done(name, repairMessages.usualKeyDates, make)];
}
