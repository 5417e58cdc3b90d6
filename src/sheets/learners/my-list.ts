import { addDays } from "../../domain/calendar/add-days";
import { type CalendarDate, calendarDate, isoText } from "../../domain/calendar/calendar-date";
import { isSameName } from "../../domain/text/find-names";
import { cardMessages } from "../../messages/card-messages";
import { concernsTable, type ConcernKey } from "../../tables/concerns";
import { allRows } from "../../tables/record-rows";
import { staffTable } from "../../tables/staff";
import { activeAccount } from "../active-account";
import { versionIn } from "../records/change";
import { rowsOf } from "../tabs";
import { tabOf, type Workbook } from "../workbook";
import { cellsOf } from "./about-learner";
import { learnersOf } from "./all-learners";
import { dueRecords } from "./due-records";
import { enrolmentRows } from "./enrolment-rows";
import { readLearners } from "./read-learners";
import { isOpenConcern, staffNames } from "./read-support";
import { changedTier, redWithoutAction } from "./tier-news";

/** Ours: a week ahead, today included. */
const daysAhead = 7;

/** What waits for a person: of the actions that they own, and of the learners whose tutor they are. */
export function myList(name?: string, spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()) {
  const account = activeAccount();
  const { workbook, trackers } = readLearners(spreadsheet, true);
  const names = staffNames(workbook);
  const me = name ?? nameOfAccount(workbook, account);
  const today = isoText(calendarDate(now) as CalendarDate);
  const nothing = {
    overdue: [],
    thisWeek: [],
    concerns: [],
    redWithoutAction: [],
    changedTier: { since: "", learners: [] },
  };
  if (me === "") return { name: "", message: cardMessages.notInStaff(account), names, ...nothing };
  const learners = learnersOf(workbook, enrolmentRows(trackers));
  const mine = learners.filter(({ tutor }) => isSameName(tutor, me));
  const dues = dueRecords(workbook, me, new Set(mine.map(({ learnerId }) => learnerId)));
  const dated = dues.filter(({ day }) => day !== "").sort((one, other) => (one.day < other.day ? -1 : 1));
  const weekEnd = addDays(today, daysAhead - 1);
  return {
    name: me,
    message: "",
    names,
    overdue: dated.filter(({ day }) => day < today),
    thisWeek: dated.filter(({ day }) => day >= today && day <= weekEnd),
    concerns: concernsFor(workbook, me),
    redWithoutAction: redWithoutAction(workbook, mine),
    changedTier: changedTier(spreadsheet, mine),
  };
}

function nameOfAccount(workbook: Pick<Workbook, "tabs">, account: string): string {
  const staff = rowsOf(tabOf(workbook, staffTable.name), staffTable);
  const found = staff.find(({ record }) => account !== "" && record.email.toLowerCase() === account.toLowerCase());
  return found ? (found.record.name ?? found.record.email) : "";
}

function concernsFor(workbook: Pick<Workbook, "tabs">, me: string) {
  return allRows(cellsOf<ConcernKey>(tabOf(workbook, concernsTable.name)), "recordId")
    .filter((concern) => isOpenConcern(concern) && isSameName(concern.text("tutor"), me))
    .map(({ text, day, cell }) => ({
      id: text("recordId"),
      version: versionIn(cell("version")),
      learnerId: text("learnerId").trim(),
      learner: text("learner"),
      course: text("course"),
      concern: text("concern"),
      target: text("target"),
      byWhen: day("byWhen"),
      raisedBy: text("raisedBy"),
    }));
}
