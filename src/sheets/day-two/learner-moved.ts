import { calendarDate, isoText } from "../../domain/calendar/calendar-date";
import { dayInWords } from "../../domain/calendar/day-in-words";
import type { MoveToRecord } from "../../domain/day-two/day-two";
import { transferred } from "../../domain/evidence/final-results";
import { codeKey } from "../../domain/text/normalise";
import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { saveMessages } from "../../messages/record-messages";
import { readRecords } from "../../records/read-records";
import { coursesTable } from "../../tables/courses";
import { movesTable } from "../../tables/moves";
import { activeAccount } from "../active-account";
import { demandLock } from "../document-lock";
import { readCells } from "../records/read-log";
import { todayIn } from "../today";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { readTrackers, readWorkbook, recordsOn, type Workbook } from "../workbook";
import { addLearner } from "./add-learner";
import { appendRecord } from "./append-record";
import { learnerLeft, readLeaving } from "./learner-left";
import { isOnCourse, ownRows, setPlaces, tutorPlaces, writePlace } from "./move-places";
import { trackerNamed } from "./tracker-named";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Changes a learner's set, tutor or course from a day on, with a row of Moves that keeps what stood before. A course that is left has its day in
 * Outcomes, and the new one a row in its tracker. Tried again it adds only what is missing. Throws a sentence before anything is written.
 */
export function learnerMoved(
  given: MoveToRecord,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
): { sentences: string[] } {
  demandLock(lock, words.locked);
  const date = calendarDate(given.day);
  if (!date) throw new Error(words.noDay);
  const day = isoText(date);
  if (day > todayIn(spreadsheet, now)) throw new Error(words.moveAhead(dayInWords(day)));
  const workbook = readWorkbook(spreadsheet);
  const trackers = readTrackers(workbook);
  const move = { ...given, day, to: given.to.trim() };
  if (move.kind === "Course") return moveCourse(spreadsheet, workbook, trackers, move, lock, now);
  const places = move.kind === "Set" ? setPlaces(trackers, move) : tutorPlaces(workbook, trackers, move);
  const [first] = places;
  if (!first) throw new Error(words.noRow(move.learnerId, move.course));
  const before = places.find((place) => place.before !== "")?.before ?? "";
  const isThere = places.every((place) => place.before === move.to);
  const listed = listMove(spreadsheet, move, before, isThere);
  for (const place of places) writePlace(place, move.to);
  SpreadsheetApp.flush();
  return { sentences: [words.moved(move.kind, before, move.to, dayInWords(day)), ...listed] };
}

/** First, so that what stood before is not lost. @returns what is said of it */
function listMove(spreadsheet: Spreadsheet, move: MoveToRecord, before: string, isThere: boolean): string[] {
  const { learnerId, kind, course, to: after, day } = move;
  const rows = readRecords(readCells(spreadsheet, movesTable), [], ["learnerId"]);
  const known = rows.find(
    (one) =>
      one.learnerId === learnerId &&
      one.kind === kind &&
      codeKey(one.course) === codeKey(course) &&
      one.after === after &&
      one.day === day,
  );
  if (known) return [words.moveListed(known.row)];
  if (isThere) throw new Error(words.movedAlready(kind, after));
  const loggedBy = activeAccount() || saveMessages.unknownAccount;
  return [
    words.moveListed(
      appendRecord(spreadsheet, movesTable, { learnerId, kind, course, before, after, day, loggedBy }, [
        "learnerId",
        "kind",
        "course",
        "before",
        "after",
        "day",
      ]),
    ),
  ];
}

function moveCourse(
  spreadsheet: Spreadsheet,
  workbook: Workbook,
  trackers: readonly TrackerOnSheet[],
  move: MoveToRecord,
  lock: GoogleAppsScript.Lock.Lock,
  now: Date,
): { sentences: string[] } {
  const on = trackerNamed(trackers, move.tracker);
  const hasCourse = on.view.layout.columns.has("course");
  const listed = recordsOn(workbook, coursesTable, "code").find(({ code }) => codeKey(code) === codeKey(move.to));
  if (hasCourse && !listed) throw new Error(words.courseFirst(move.to));
  const to = hasCourse ? (listed?.code ?? move.to) : on.name;
  const row = ownRows(trackers, move.learnerId).find((one) => isOnCourse(one, move.course));
  if (!row) throw new Error(words.noRow(move.learnerId, move.course));
  if (codeKey(to) === codeKey(move.course)) throw new Error(words.movedAlready("Course", to));
  const { learnerId, surname, firstName } = row.record;
  const gone = { learnerId, day: move.day, courses: [move.course], finalGrade: transferred };
  readLeaving(gone, spreadsheet);
  const learner = { tracker: on.name, learnerId, surname, firstName, course: to, qualification: "", subject: "" };
  // First what reads the tracker: once something is written its formulas are calculating.
  const added = addLearner(learner, spreadsheet, lock, now, move.day).sentences;
  const left = learnerLeft(gone, spreadsheet, lock, now).sentences.slice(0, 1);
  const kept = listMove(spreadsheet, { ...move, learnerId, to }, move.course, false);
  return { sentences: [words.moved("Course", move.course, to, dayInWords(move.day)), ...added, ...left, ...kept] };
}
