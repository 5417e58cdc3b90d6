import type { LearnerToAdd } from "../../domain/day-two/day-two";
import { codeKey, normalise } from "../../domain/text/normalise";
import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { readRecords, type RecordOf } from "../../records/read-records";
import { idFinder, sameId } from "../../records/texts";
import { coursesTable } from "../../tables/courses";
import { learnersTable } from "../../tables/learners";
import type { tracker } from "../../tables/tracker";
import { demandLock } from "../document-lock";
import { cellsOn } from "../tracker-on-sheet";
import { readTrackers, readWorkbook, recordsOn } from "../workbook";
import { todayIn } from "../today";
import { appendRecord } from "./append-record";
import { comeBack } from "./come-back";
import { putRow } from "./put-row";
import { trackerNamed } from "./tracker-named";

type Row = RecordOf<(typeof tracker)["columns"]>;

/**
 * Gives a learner a row in a tracker, and one in Learners and in Courses where there is none; qualification and subject come from Courses. Tried
 * again it adds only what is missing. Throws a sentence before anything is written.
 */
export function addLearner(
  given: LearnerToAdd,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
  from = todayIn(spreadsheet, now),
): { sentences: string[] } {
  demandLock(lock, words.locked);
  const workbook = readWorkbook(spreadsheet);
  const on = trackerNamed(readTrackers(workbook), given.tracker);
  const learner = trimmed(given);
  const rows = readRecords(cellsOn(on), [], ["learnerId"]);
  const people = recordsOn(workbook, learnersTable, "learnerId");
  const find = idFinder(
    rows.map((one) => one.learnerId),
    people.map((one) => one.learnerId),
  );
  const isOwn = sameId(find, learner.learnerId);
  const own = rows.filter((one) => isOwn(one.learnerId));
  demandSameName(learner, own, on.name);
  const twin = own.find(({ course }) => codeKey(course) === codeKey(learner.course));
  const back = (place: string) => comeBack(spreadsheet, learner.learnerId, place || on.name, from, now);
  if (twin) {
    const where = `${on.name}, row ${twin.row}`;
    return {
      sentences: [words.onCourseAlready(learner.learnerId, twin.course, where), ...back(twin.course)],
    };
  }

  const hasCourse = on.view.layout.columns.has("course");
  const listed = recordsOn(workbook, coursesTable, "code").find(
    ({ code }) => codeKey(code) === codeKey(learner.course),
  );
  if (hasCourse && !listed && (learner.qualification === "" || learner.subject === ""))
    throw new Error(learner.course === "" ? words.noCourse : words.unknownCourse(learner.course));

  const sentences: string[] = [];
  const { learnerId, surname, firstName, course } = learner;
  const { qualification, subject } = listed ?? learner;
  if (hasCourse && !listed)
    sentences.push(
      words.courseListed(
        course,
        appendRecord(spreadsheet, coursesTable, { code: course, qualification, subject }, ["code"]),
      ),
    );
  if (!people.some((one) => isOwn(one.learnerId)))
    sentences.push(
      words.learnerListed(appendRecord(spreadsheet, learnersTable, { learnerId, surname, firstName }, ["learnerId"])),
    );
  const row = putRow(on, { learnerId, surname, firstName, course: listed?.code ?? course, qualification, subject });
  const ended = back(hasCourse ? (listed?.code ?? course) : "");
  spreadsheet.setActiveSheet(on.sheet);
  return {
    sentences: [words.learner(`${firstName} ${surname}`.trim(), `${on.name}, row ${row}`), ...sentences, ...ended],
  };
}

const trimmed = (learner: LearnerToAdd): LearnerToAdd => ({
  ...learner,
  learnerId: learner.learnerId.trim(),
  surname: learner.surname.trim(),
  firstName: learner.firstName.trim(),
  course: learner.course.trim(),
  qualification: learner.qualification.trim(),
  subject: learner.subject.trim(),
});

/** One ID is one person. */
function demandSameName({ learnerId, surname }: LearnerToAdd, own: readonly Row[], sheet: string): void {
  const other = own.find((one) => one.surname !== "" && !normalise(one.surname).includes(normalise(surname)));
  if (!other) return;
  const name = `${other.firstName} ${other.surname}`.trim();
  throw new Error(words.otherName(learnerId, name, `${sheet}, row ${other.row}`));
}
