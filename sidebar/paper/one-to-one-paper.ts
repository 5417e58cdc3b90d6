import type { Enrolment } from "../../src/domain/department/enrolment";
import type { LearnerRecord } from "../../src/domain/print/learner-record";
import { printedMarks } from "../../src/domain/print/printed-mark";
import { paperMessages } from "../../src/messages/paper-messages";
import { dayText } from "../parts/day-text";
import { count, courseTitle, figure, filled, percent, reviewDay, signed, tableOf, text } from "./cells";
import type { Fact, Paper, Section } from "./paper";
import { supportSections } from "./support-sections";

const words = paperMessages.learner;

/** Everything that a tutor and a learner speak about, on one page. */
export function oneToOnePaper(record: LearnerRecord): Paper {
  const { learner, courses, overall, today } = record;
  return {
    kind: words.oneToOne,
    title: learner.name || learner.id,
    tier: overall,
    facts: facts(record),
    sections: [
      gradesOf(courses),
      { heading: words.marks, block: "charts", charts: chartsOf(courses) },
      ...whyOf(courses),
      ...stepsOf(record),
      engagementOf(record),
      ...supportSections(record),
      { heading: words.notes, block: "space", prompts: [""] },
    ],
    foot: `${words.staffFoot} ${paperMessages.asOf(dayText(today))}.`,
  };
}

function facts({ learner, contactRule, nextReview, today }: LearnerRecord): Fact[] {
  return [
    { label: words.id, value: learner.id },
    { label: words.tutorGroup, value: learner.tutorGroup },
    { label: words.tutor, value: learner.tutor },
    { label: words.nextReview, value: reviewDay(nextReview, today) },
    { label: words.parentContact, value: words.contactRules[contactRule] },
  ].filter(({ value }) => value !== "");
}

const chartsOf = (courses: readonly Enrolment[]) =>
  courses
    .map((course) => ({ title: course.subject || course.course, marks: printedMarks(course.marks) }))
    .filter(({ marks }) => marks.some(({ percent: mark, code }) => mark !== null || code !== ""));

const gradesOf = (courses: readonly Enrolment[]): Section =>
  filled({
    heading: words.courses,
    ...tableOf(courses, [
      text(words.course, courseTitle),
      figure(words.meg, ({ meg }) => meg),
      figure(words.agreedMeg, ({ agreedMeg }) => agreedMeg),
      figure(words.aspiration, ({ aspiration }) => aspiration),
      figure(words.workingAt, ({ workingAt }) => workingAt),
      figure(words.forecast, ({ forecast }) => forecast),
      figure(words.gap, ({ gap }) => signed(gap)),
      figure(words.average, ({ average }) => percent(average)),
      text(words.band, ({ band }) => band),
      text(words.tier, ({ tier }) => tier ?? ""),
    ]),
    rank: "first",
    restIn: paperMessages.trackers,
    none: words.noCourses,
  });

/** A course without a reason has its tier in the table of grades. */
function whyOf(courses: readonly Enrolment[]): Section[] {
  const paragraphs = courses
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ subject, course, tier, reasons }) => [words.whyIs(subject || course, tier, reasons.join("; "))]);
  return paragraphs.length === 0
    ? []
    : [{ heading: words.why, block: "text", paragraphs, rank: "first", restIn: paperMessages.trackers }];
}

function stepsOf({ steps }: LearnerRecord): Section[] {
  if (steps.length === 0) return [];
  const restIn = paperMessages.trackers;
  const paragraphs = steps.map((step) => [step]);
  return [{ heading: words.requiredAction, block: "text", paragraphs, ordered: true, rank: "first", restIn }];
}

const engagementOf = ({ courses, attitudeScale }: LearnerRecord): Section =>
  filled({
    heading: words.engagement,
    ...tableOf(courses, [
      text(words.course, ({ subject, course }) => subject || course),
      figure(words.attendance, ({ signals }) => percent(signals.attendance)),
      figure(words.punctuality, ({ signals }) => percent(signals.punctuality)),
      figure(words.online, ({ signals }) => percent(signals.online)),
      figure(words.behaviour, ({ signals }) => count(signals.behaviour)),
      figure(words.achievements, ({ achievements }) => count(achievements)),
      figure(words.attitude(attitudeScale), ({ signals }) => count(signals.attitude)),
      figure(words.missingWork, ({ signals }) => count(signals.missingWork)),
      text(words.concerns, concernsIn),
    ]),
    rank: "first",
    restIn: paperMessages.trackers,
    none: words.noCourses,
  });

const concernsIn = ({ signals }: Enrolment) =>
  (["wellbeing", "external", "teacherConcern"] as const)
    .filter((id) => signals[id])
    .map((id) => words.concern[id])
    .join(", ");
