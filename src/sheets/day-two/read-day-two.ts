import type { DayTwo } from "../../domain/day-two/day-two";
import { codeKey } from "../../domain/text/normalise";
import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { readRecords } from "../../records/read-records";
import { coursesTable } from "../../tables/courses";
import { cellsOn, type TrackerOnSheet } from "../tracker-on-sheet";
import { readTrackers, readWorkbook, recordsOn } from "../workbook";

/** What the forms of day two begin with; changes nothing. Throws a sentence where there is no tracker. */
export function readDayTwo(spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): DayTwo {
  const workbook = readWorkbook(spreadsheet);
  const trackers = readTrackers(workbook, 0);
  const sheet = spreadsheet.getActiveSheet().getName();
  const shown = trackers.find(({ name }) => name === sheet);
  const [first] = shown ? [shown] : trackers;
  if (!first) throw new Error(words.noTracker);
  return {
    tracker: first.name,
    trackers: trackers.map((on) => ({
      name: on.name,
      hasCourse: on.view.layout.columns.has("course"),
      courses: [...new Set(readRecords(cellsOn(on), [], []).map(({ course }) => course))].filter(Boolean),
    })),
    courses: recordsOn(workbook, coursesTable, "code").map(({ code }) => code),
    heading: shown ? openHeading(shown, spreadsheet) : "",
  };
}

/** A column that somebody has given a heading, and that is nothing yet. */
function openHeading({ view }: TrackerOnSheet, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const range = spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  const column = (range?.getColumn() ?? 0) - 1;
  const heading = view.headings[column] ?? "";
  const isKnown = [...view.found, ...view.assessments].some((one) => one.column === column);
  return isKnown || codeKey(heading) === "" ? "" : heading;
}
