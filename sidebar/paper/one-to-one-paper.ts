import type { Enrolment } from "../../src/domain/department/enrolment";
import type { LearnerRecord } from "../../src/domain/print/learner-record";
import { printedMarks } from "../../src/domain/print/printed-mark";
import { paperMessages } from "../../src/messages/paper-messages";
import { dayText } from "../action/day-text";
import { count, courseTitle, figure, filled, gap, percent, reviewDay, text } from "./cells";
import type { Fact, Paper, Section } from "./paper";

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
      whyOf(courses),
      ...stepsOf(courses),
      engagementOf(courses),
      actionsOf(record),
      ...plansOf(record),
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
      text(words.gap),
      figure(words.average),
      text(words.band),
    ],
    rows: courses.map((course) => [
      courseTitle(course),
      course.meg,
      course.agreedMeg,
      course.aspiration,
      course.workingAt,
      course.forecast,
      gap(course.gap),
      percent(course.average),
      course.band,
    ]),
    rank: "first",
    restIn: paperMessages.trackers,
    none: words.noCourses,
  });

const whyOf = (courses: readonly Enrolment[]): Section => ({
  heading: words.why,
  block: "table",
  columns: [text(words.course), figure(words.tier), text(words.reasons)],
  rows: courses.map((course) => [course.subject || course.course, course.tier ?? "", course.reasons.join("; ")]),
  rank: "first",
  restIn: paperMessages.trackers,
  none: words.noCourses,
});

/** Each step once: most of what the policy asks for is the same in every course. */
function stepsOf(courses: readonly Enrolment[]): Section[] {
  const steps = new Set(
    courses.flatMap(({ requiredAction }) => requiredAction.split("; ")).filter((step) => step !== ""),
  );
  if (steps.size === 0) return [];
  const restIn = paperMessages.trackers;
  return [{ heading: words.requiredAction, block: "text", paragraphs: [[...steps].join("; ")], restIn }];
}

const engagementOf = (courses: readonly Enrolment[]): Section =>
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
      figure(words.attitude),
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
      (["wellbeing", "external", "teacher"] as const)
        .filter((id) => signals[id])
        .map((id) => words.concern[id])
        .join(", "),
    ]),
    rank: "first",
    restIn: paperMessages.trackers,
    none: words.noCourses,
  });

const actionsOf = ({ actions, today }: LearnerRecord): Section => ({
  heading: words.actions,
  block: "table",
  columns: [text(words.action), text(words.issue), text(words.owner), text(words.test), text(words.review)],
  rows: actions.map((action) => [
    [action.type, action.plan].filter(Boolean).join(": "),
    action.issue,
    action.owner,
    action.measure && words.testIs(action.measure, action.from, action.to, dayText(action.byWhen)),
    reviewDay(action.review, today),
  ]),
  rank: "later",
  restIn: paperMessages.tab("Interventions"),
  none: words.noActions,
});

/** Nothing at all for a learner without a plan. */
const plansOf = ({ plans, today }: LearnerRecord): Section[] =>
  plans.length === 0
    ? []
    : [
        {
          heading: words.plans,
          block: "table",
          columns: [text(words.plan), text(words.owner), text(words.start), text(words.review)],
          rows: plans.map(({ status, owner, start, review }) => [
            status,
            owner,
            dayText(start),
            reviewDay(review, today),
          ]),
          rank: "later",
          restIn: paperMessages.tab("Plans"),
          none: "",
        },
      ];
