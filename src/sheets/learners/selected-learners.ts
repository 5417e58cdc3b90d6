import { type CalendarDate, calendarDate } from "../../domain/calendar/calendar-date";
import { cardMessages } from "../../messages/learner-messages";
import { consentOf, contactRuleOf } from "./about-learner";
import { learnersOf } from "./all-learners";
import { courseRows } from "./course-rows";
import { readLearners } from "./read-learners";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The learners of all selected rows of a tracker that can be seen, each once, in the sheet's order. */
export function selectedLearners(spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()) {
  const sheet = spreadsheet.getActiveSheet().getName();
  const spans = selectedSpans(spreadsheet);
  const read = readLearners(spreadsheet, false, now);
  const trackers = read.trackers.filter(({ name }) => name === sheet);
  if (trackers.length === 0) return { learners: [], message: cardMessages.noTracker(sheet), leftOut: "" };
  const isSelected = (row: number) => spans.some(({ first, last }) => row >= first && row <= last);
  const selected = courseRows({ ...read, trackers }).filter(({ enrolment }) => isSelected(enrolment.row));
  if (selected.length > most) return { learners: [], message: cardMessages.tooManySelected(most), leftOut: "" };
  const isVisible = visibleRows(spreadsheet.getActiveSheet());
  const rows = selected.filter(({ enrolment }) => isVisible(enrolment.row));
  const today = calendarDate(read.today) as CalendarDate;
  const learners = learnersOf(read, rows).map(({ learnerId, name, tutorGroup, courses, tier, about }) => ({
    learnerId,
    name,
    course: courses[0] ?? "",
    tutorGroup,
    tier,
    contactRule: contactRuleOf(about, today),
    contactNote: consentOf(about).note,
  }));
  const hidden = selected.length - rows.length;
  const leftOut = hidden === 0 ? "" : cardMessages.leftOut(hidden);
  if (learners.length > 0) return { learners, message: "", leftOut };
  return { learners, message: hidden > 0 ? cardMessages.allHidden(hidden) : cardMessages.noLearners(sheet), leftOut };
}

/** Each row is asked for by itself, so not for any number of them. Ours, above what an action can be logged for at once. */
const most = 120;

/** A selection over a filtered sheet holds the rows that the filter hides too: nobody who selects means them. */
function visibleRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): (row: number) => boolean {
  const hasFilter = sheet.getFilter() !== null;
  return (row) => !sheet.isRowHiddenByUser(row) && !(hasFilter && sheet.isRowHiddenByFilter(row));
}

/** Rows that were picked one by one are ranges of their own. */
function selectedSpans(spreadsheet: Spreadsheet): { first: number; last: number }[] {
  const list = spreadsheet.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null;
  return (list?.getRanges() ?? []).map((range) => ({ first: range.getRow(), last: range.getLastRow() }));
}
