// Rules of the forms of day two, for the form while it is filled in and for the server when it arrives.
import { calendarDate } from "../domain/calendar/calendar-date";
import type { AssessmentToAdd, LeaverToRecord, LearnerToAdd, MoveToRecord } from "../domain/day-two/day-two";
import { longest } from "../domain/text/cleaned";
import { dayTwoMessages as words } from "../messages/day-two-messages";

interface Sentence {
  readonly field: string;
  readonly sentence: string;
}

const told = (field: string, sentence: string | false) => (sentence ? [{ field, sentence }] : []);
const isAbove = (number: number | null, least: number) => number !== null && number >= least && Number.isFinite(number);

export const assessmentSentences = ({ title, maxMark, weight, date }: AssessmentToAdd): Sentence[] => [
  ...told("title", title.trim() === "" && words.noTitle),
  ...told("title", title.length > longest.name && words.longTitle),
  ...told("maxMark", !(isAbove(maxMark, 0) && maxMark !== 0) && words.noMaximum),
  ...told("weight", !isAbove(weight, 0) && words.noWeight),
  ...told("date", date !== "" && calendarDate(date) === undefined && words.noDate),
];

export const learnerSentences = (
  { learnerId, surname, course, qualification, subject }: LearnerToAdd,
  { hasCourse, known }: { readonly hasCourse: boolean; readonly known: boolean },
): Sentence[] => [
  ...told("learnerId", learnerId.trim() === "" && words.noId),
  ...told("surname", surname.trim() === "" && words.noName),
  ...told("course", hasCourse && course.trim() === "" && words.noCourse),
  ...told(
    "qualification",
    hasCourse &&
      course.trim() !== "" &&
      !known &&
      (qualification.trim() === "" || subject.trim() === "") &&
      words.unknownCourse(course.trim()),
  ),
];

export const moveSentences = ({ kind, course, to, tracker, day }: MoveToRecord): Sentence[] => [
  ...told("course", kind !== "Tutor" && course.trim() === "" && words.noPlace),
  ...told("to", to.trim() === "" && words.noNew),
  ...told("tracker", kind === "Course" && tracker === "" && words.whichTracker),
  ...told("day", calendarDate(day) === undefined && words.noDay),
];

export const leaverSentences = ({ day, courses }: LeaverToRecord): Sentence[] => [
  ...told("day", calendarDate(day) === undefined && words.noDay),
  ...told("courses", courses.length === 0 && words.noPlaces),
];
