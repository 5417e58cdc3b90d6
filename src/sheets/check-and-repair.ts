import { repairMessages } from "../messages/repair-messages";
import type { Report } from "../tables/report";
import { atRiskRepairs } from "./at-risk/at-risk-repairs";
import { doubtRepairs } from "./column-doubts";
import { isLacking } from "./first-use";
import { addonVersionRepairs } from "./migrations/addon-version";
import { migrationRepairs } from "./migrations/migrate";
import { onCourseTwice } from "./next-steps";
import { tellIn } from "./page";
import { left, write } from "./repair";
import { enrolmentRepairs, learnerRepairs } from "./repairs/enrolment-repairs";
import { rowProblems } from "./repairs/row-problems";
import { whereTheyStand } from "./repairs/same-columns";
import { trackerRepairs } from "./repairs/tracker-repairs";
import { unlistedRepairs } from "./repairs/unlisted-repairs";
import { reportOf } from "./report-of";
import { startHereRepairs } from "./start-here";
import { readTrackers, readWorkbook, workbookRepairs } from "./workbook";

/**
 * Puts back what makes a tracker work: tabs, names, settings, headings, formulas, formats, checks, warnings, colours. What people typed
 * is never changed; where it stands in the way, the report says where.
 */
export function checkAndRepair(spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): Report {
  const workbook = readWorkbook(spreadsheet, new Date(), { withoutFormulas: true });
  const trackers = readTrackers(workbook);
  if (trackers.length === 0) return { summary: repairMessages.noTracker, lines: [] };
  const startHere = startHereRepairs(workbook, trackers);
  const repairs = [
    ...workbookRepairs(workbook, true),
    ...migrationRepairs(workbook),
    ...addonVersionRepairs(workbook),
    ...trackers.flatMap((on) => [
      ...doubtRepairs(on),
      ...whereTheyStand(on, [...trackerRepairs(on), ...enrolmentRepairs(on, workbook)]),
      ...onCourseTwice(on).map(({ where, text }) => left(where, text)),
      ...unlistedRepairs(on, workbook),
    ]),
    ...learnerRepairs(trackers, workbook),
    ...atRiskRepairs(workbook, trackers),
    ...startHere,
    ...rowProblems(workbook.tabs),
  ];
  // Making a missing tab brings it to the front.
  const isMaking = startHere.length > 0 || workbook.tabs.some(isLacking);
  const active = isMaking ? spreadsheet.getActiveSheet() : undefined;
  write(repairs, tellIn(spreadsheet));
  if (active) spreadsheet.setActiveSheet(active);
  return reportOf(repairs, (done, left) =>
    done + left === 0 ? repairMessages.nothingToDo : repairMessages.summary(done, left),
  );
}
