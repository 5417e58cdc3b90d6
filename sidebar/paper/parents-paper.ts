import type { ParentsCourse, ParentsSheet } from "../../src/domain/print/parents-sheet";
import { paperMessages } from "../../src/messages/paper-messages";
import { dayText } from "../parts/day-text";
import { count, courseTitle, figure, filled, gap, percent, tableOf, text } from "./cells";
import type { Paper, Section } from "./paper";

const words = paperMessages.learner;

/** For parents' evening. It is given a ParentsSheet and nothing more, so nothing that is for staff can stand on it. */
export function parentsPaper(sheet: ParentsSheet): Paper {
  const { learner, courses, today } = sheet;
  return {
    kind: words.parents,
    title: learner.name || learner.id,
    facts: [
      { label: words.id, value: learner.id },
      { label: words.tutorGroup, value: learner.tutorGroup },
      { label: words.tutor, value: learner.tutor },
      { label: words.day, value: dayText(today) },
    ].filter(({ value }) => value !== ""),
    sections: [
      gradesOf(courses),
      { heading: words.marks, block: "charts", charts: chartsOf(courses) },
      engagementOf(sheet),
      {
        heading: words.meaning,
        block: "text",
        paragraphs: words.meanings.map((meaning) => [meaning]),
        rank: "later",
        restIn: paperMessages.records,
      },
      { heading: words.agreed, block: "space", prompts: [words.wentWell, words.toWorkOn, words.nextSteps] },
    ],
    foot: words.parentsFoot(learner.name || learner.id),
  };
}

const chartsOf = (courses: readonly ParentsCourse[]) =>
  courses
    .map(({ subject, marks }) => ({ title: subject, marks }))
    .filter(({ marks }) => marks.some(({ percent: mark, code }) => mark !== null || code !== ""));

const gradesOf = (courses: readonly ParentsCourse[]): Section =>
  filled({
    heading: words.courses,
    ...tableOf(courses, [
      text(words.course, ({ subject, qualification }) => courseTitle({ subject, qualification })),
      text(words.teacher, ({ teacher }) => teacher),
      figure(words.targetGrade, ({ target }) => target),
      figure(words.workingAt, ({ workingAt }) => workingAt),
      text(words.against, (course) => gap(course.gap)),
      figure(words.average, ({ average }) => percent(average)),
    ]),
    rank: "first",
    restIn: paperMessages.records,
    none: words.noCourses,
  });

const engagementOf = ({ courses, attitudeScale }: ParentsSheet): Section =>
  filled({
    heading: words.parentsEngagement,
    ...tableOf(courses, [
      text(words.course, ({ subject }) => subject),
      figure(words.attendance, ({ signals }) => percent(signals.attendance)),
      figure(words.punctuality, ({ signals }) => percent(signals.punctuality)),
      figure(words.online, ({ signals }) => percent(signals.online)),
      figure(words.attitude(attitudeScale), ({ signals }) => count(signals.attitude)),
      figure(words.missingWork, ({ signals }) => count(signals.missingWork)),
      figure(words.achievements, ({ achievements }) => count(achievements)),
    ]),
    rank: "first",
    restIn: paperMessages.records,
    none: words.noCourses,
  });
