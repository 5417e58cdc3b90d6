import { type CalendarDate, calendarDate } from "../../domain/calendar/calendar-date";
import { cardMessages } from "../../messages/card-messages";
import { consentOf, contactRuleOf } from "./about-learner";
import { learnersOf } from "./all-learners";
import { courseRows } from "./course-rows";
import { readLearners } from "./read-learners";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The learners of all selected rows of a tracker, each once, in the sheet's order. */
export function selectedLearners(spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()) {
  const sheet = spreadsheet.getActiveSheet().getName();
  const spans = selectedSpans(spreadsheet);
  const read = readLearners(spreadsheet, false, now);
  const trackers = read.trackers.filter(({ name }) => name === sheet);
  if (trackers.length === 0) return { learners: [], message: cardMessages.noTracker(sheet) };
  const isSelected = (row: number) => spans.some(({ first, last }) => row >= first && row <= last);
  const rows = courseRows({ ...read, trackers }).filter(({ enrolment }) => isSelected(enrolment.row));
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
  return { learners, message: learners.length === 0 ? cardMessages.noLearners(sheet) : "" };
}

/** Rows that were picked one by one are ranges of their own. */
function selectedSpans(spreadsheet: Spreadsheet): { first: number; last: number }[] {
  const list = spreadsheet.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null;
  return (list?.getRanges() ?? []).map((range) => ({ first: range.getRow(), last: range.getLastRow() }));
}
