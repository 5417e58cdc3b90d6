import { type CalendarDate, calendarDate } from "../../domain/calendar/calendar-date";
import { usualCycle } from "../../domain/department/data-points/usual-cycle";
import type { Policy } from "../../domain/policy/settings";
import { repairMessages } from "../../messages/repair-messages";
import { dataPointsTable } from "../../tables/data-points";
import { isBlank } from "../../records/cell";
import type { NewSheets } from "../new-sheets";
import { done, type Repair } from "../repair";
import { isEmpty, positionsAfterSetUp, type Tab } from "../tabs";

/** A Data points tab without a row gets the usual year; a college with other dates changes them. */
export function dataPointRepairs(made: Pick<NewSheets, "called">, tab: Tab, policy: Policy): Repair[] {
  const isOccupied = tab.headerRow === undefined && !isEmpty(tab);
  const headerRow = tab.headerRow ?? 1;
  const hasRows = tab.grid?.values.slice(headerRow).some((row) => !row.every(isBlank)) ?? false;
  if (isOccupied || hasRows) return [];
  const positions = positionsAfterSetUp(tab) as ReadonlyMap<(typeof dataPointsTable)["keys"][number], number>;
  // Sheets reads 2025-09-01 as that day in every locale and time zone, which it does not do with a Date.
  const rows = usualCycle(calendarDate(policy["year.start"]) as CalendarDate).map((point) =>
    dataPointsTable.toRow(point, positions),
  );
  const write = () => {
    const sheet = made.called(dataPointsTable.name);
    sheet?.getRange(headerRow + 1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
  };
  return [done(dataPointsTable.name, repairMessages.usualYear, write)];
}
