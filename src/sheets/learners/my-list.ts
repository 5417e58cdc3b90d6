import { once } from "../../domain/once";
import { addDays } from "../../domain/calendar/add-days";
import { dueNow } from "../../domain/department/year/due-now";
import { phaseOn } from "../../domain/department/year/phases";
import { isOpenConcern } from "../../domain/department/status";
import { isSameName } from "../../domain/text/find-names";
import { responsibility } from "../../domain/department/responsible";
import { cardMessages } from "../../messages/learner-messages";
import { assessmentsTable } from "../../tables/assessments";
import { concernsTable } from "../../tables/concerns";
import { dataPointsTable } from "../../tables/data-points";
import { keyDatesTable } from "../../tables/key-dates";
import { learnersTable } from "../../tables/learners";
import { reviewsTable } from "../../tables/reviews";
import { staffTable } from "../../tables/staff";
import { activeAccount } from "../active-account";
import { underOneId } from "../../records/texts";
import { forPanel } from "../records/change";
import { recordsOn, tabOf } from "../workbook";
import { learnersOf } from "./all-learners";
import { dueRecords } from "./due-records";
import { type CourseRow, courseRows } from "./course-rows";
import { leftCourses } from "./left-courses";
import { type LearnersOnSheets, readLearners } from "./read-learners";
import { nameOfAccount, staffNames } from "./read-support";
import { changedTier, redWithoutAction } from "./tier-news";

/** Ours: a week ahead, today included. */
const daysAhead = 7;
/** Ours: how long an answer is shown to the teacher who raised the concern. */
const daysShown = 14;

/** What waits for a person, of the account in use unless a name is given: of what names them, and of the learners whose tutor they are. */
export function myList(
  { name }: { readonly name?: string | undefined },
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
) {
  const account = once(() => activeAccount());
  const read = readLearners(spreadsheet, true, now, true);
  const names = staffNames(read.workbook);
  const me = name ?? nameOfAccount(read.workbook, account());
  const { today } = read;
  const nothing = {
    year: { phase: phaseOn(today), due: [] },
    overdue: [],
    thisWeek: [],
    concerns: [],
    answers: [],
    redWithoutAction: [],
    changedTier: { since: "", learners: [] },
  };
  if (me === "") {
    const { notInStaff, noStaff } = cardMessages;
    const hasStaff = tabOf(read.workbook, staffTable.name).sheet !== undefined;
    return { name: "", message: (hasStaff ? notInStaff : noStaff)(account()), names, ...nothing };
  }
  const left = leftCourses(read);
  const rows = courseRows(read);
  const here = rows.filter(({ enrolment }) => !left(enrolment));
  const learners = learnersOf(read, here);
  const stayed = new Set(learners.map(({ learnerId }) => learnerId));
  const gone = new Set(rows.map(({ enrolment }) => enrolment.learnerId).filter((id) => !stayed.has(id)));
  const isTheirs = responsibility(recordsOn(read.workbook, staffTable), me);
  const tutors = new Map(learners.map(({ learnerId, tutor }) => [learnerId, tutor]));
  const isMine = (named: string, learnerId: string) => isTheirs(named, tutors.get(learnerId));
  const mine = learners.filter(({ tutor }) => isTheirs(tutor));
  const ownLearners = new Set(mine.map(({ learnerId }) => learnerId));
  const dues = dueRecords(read, { me, isMine, learners: ownLearners }, today);
  const dated = dues
    .filter(({ day, learnerId }) => day !== "" && !gone.has(learnerId))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  const weekEnd = addDays(today, daysAhead - 1);
  return {
    name: me,
    message: "",
    names,
    year: yearOf(read, here, isTheirs),
    overdue: dated.filter(({ day }) => day < today),
    thisWeek: dated.filter(({ day }) => day >= today && day <= weekEnd),
    concerns: concernsFor(read, isMine).filter(({ learnerId }) => !gone.has(learnerId)),
    answers: answersFor(read, me, addDays(today, -daysShown)),
    redWithoutAction: redWithoutAction(read, mine, today),
    changedTier: changedTier(read, mine),
  };
}

/** The present part of the year, and what is due in it of a person: the marks of their groups, the reviews of their learners, the key dates. */
function yearOf(
  { workbook, find, today, moves }: LearnersOnSheets,
  here: readonly CourseRow[],
  isTheirs: (named: string, tutor?: string) => boolean,
) {
  const ofLearners = <Named extends { readonly learnerId: string }>(named: readonly Named[]) => underOneId(find, named);
  const department = {
    today,
    enrolments: here.map(({ enrolment }) => enrolment),
    learners: ofLearners(recordsOn(workbook, learnersTable, "learnerId")),
    assessments: recordsOn(workbook, assessmentsTable, "code"),
    dataPoints: recordsOn(workbook, dataPointsTable, "name"),
    reviews: ofLearners(recordsOn(workbook, reviewsTable, "recordId", "learnerId")),
    moves: ofLearners(moves()),
  };
  const whose = { teaches: (teacher: string) => isTheirs(teacher), tutors: (tutor: string) => isTheirs(tutor) };
  return { phase: phaseOn(today), due: dueNow(department, recordsOn(workbook, keyDatesTable, "from"), whose) };
}

function concernsFor({ workbook, find }: LearnersOnSheets, isMine: (named: string, learnerId: string) => boolean) {
  return underOneId(find, recordsOn(workbook, concernsTable, "recordId", "learnerId"))
    .filter((concern) => isOpenConcern(concern) && isMine(concern.tutor, concern.learnerId))
    .map(forPanel);
}

/** What tutors have answered to the concerns that a person raised. */
const answersFor = ({ workbook, find }: LearnersOnSheets, me: string, since: string) =>
  underOneId(find, recordsOn(workbook, concernsTable, "recordId", "learnerId"))
    .filter((concern) => !isOpenConcern(concern) && isSameName(concern.raisedBy, me) && concern.answeredOn >= since)
    .map(({ learnerId, learner, tutor, answer }) => ({ learnerId, learner, tutor, answer }));
