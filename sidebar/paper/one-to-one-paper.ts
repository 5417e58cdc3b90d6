import type { Enrolment } from "../../src/domain/department/enrolment";
import type { LearnerRecord } from "../../src/domain/print/learner-record";
import { printedMarks } from "../../src/domain/print/printed-mark";
import { paperMessages } from "../../src/messages/paper-messages";
import { dayText } from "../parts/day-text";
import { count, courseTitle, figure, filled, percent, reviewDay, signed, text } from "./cells";
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
    block: "table",
    columns: [
      text(words.course),
      figure(words.meg),
      figure(words.agreedMeg),
      figure(words.aspiration),
      figure(words.workingAt),
      figure(words.forecast),
      figure(words.gap),
      figure(words.average),
      text(words.band),
      text(words.tier),
    ],
    rows: courses.map((course) => [
      courseTitle(course),
      course.meg,
      course.agreedMeg,
      course.aspiration,
      course.workingAt,
      course.forecast,
      signed(course.gap),
      percent(course.average),
      course.band,
      course.tier ?? "",
    ]),
    rank: "first",
    restIn: paperMessages.trackers,
    none: words.noCourses,
  });

/** A course without a reason has its tier in the table of grades. */
function whyOf(courses: readonly Enrolment[]): Section[] {
  const paragraphs = courses
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ subject, course, tier, reasons }) => words.whyIs(subject || course, tier ?? "", reasons.join("; ")));
  return paragraphs.length === 0
    ? []
    : [{ heading: words.why, block: "text", paragraphs, rank: "first", restIn: paperMessages.trackers }];
}

function stepsOf({ steps }: LearnerRecord): Section[] {
  if (steps.length === 0) return [];
  const restIn = paperMessages.trackers;
  return [{ heading: words.requiredAction, block: "text", paragraphs: steps, ordered: true, rank: "first", restIn }];
}

const engagementOf = ({ courses, attitudeScale }: LearnerRecord): Section =>
  filled({
    heading: words.engagement,
    block: "table",
    columns: [
      text(words.course),
      figure(words.attendance),
      figure(words.punctuality),
      figure(words.online),
      figure(words.behaviour),
      figure(words.achievements),
      figure(words.attitude(attitudeScale)),
      figure(words.missingWork),
      text(words.concerns),
    ],
    rows: courses.map(({ subject, course, signals, achievements }) => [
      subject || course,
      percent(signals.attendance),
      percent(signals.punctuality),
      percent(signals.online),
      count(signals.behaviour),
      count(achievements),
      count(signals.attitude),
      count(signals.missingWork),
      (["wellbeing", "external", "teacherConcern"] as const)
        .filter((id) => signals[id])
        .map((id) => words.concern[id])
        .join(", "),
    ]),
    rank: "first",
    restIn: paperMessages.trackers,
    none: words.noCourses,
  });
