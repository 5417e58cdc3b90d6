import type { LearnerRecord, PrintedPlan } from "../../src/domain/print/learner-record";
import { paperMessages } from "../../src/messages/paper-messages";
import { dayText } from "../parts/day-text";
import { figure, reviewDay, shortDay, tableOf, text } from "./cells";
import type { Section } from "./paper";

const words = paperMessages.learner;

/** What is being done for a learner: open actions, the support plan with its targets, and what the last review agreed. */
export const supportSections = (record: LearnerRecord): Section[] => [
  actionsOf(record),
  ...planOf(record),
  ...reviewOf(record),
];

const actionsOf = ({ actions, today }: LearnerRecord): Section => ({
  heading: words.actions,
  ...tableOf(actions, [
    text(words.action, ({ type, plan }) => [type, plan].filter(Boolean).join(": ")),
    text(words.issue, ({ issue }) => issue),
    text(words.owner, ({ owner }) => owner),
    text(words.test, ({ measure, from, to, byWhen }) => measure && words.testIs(measure, from, to, shortDay(byWhen))),
    figure(words.review, ({ review }) => reviewDay(review, today)),
  ]),
  rank: "later",
  restIn: paperMessages.tab("Interventions"),
  none: words.noActions,
});

/** Nothing at all for a learner without a plan. */
function planOf({ plan }: LearnerRecord): Section[] {
  if (!plan) return [];
  const { status, start, end, review, concerns, interventions, staff, progress } = plan;
  const said = [
    [words.planFrom(status, dayText(start), dayText(end)), review && words.planReview(dayText(review))],
    [concerns && words.planConcerns(concerns), interventions && words.planSupport(interventions)],
    [staff && words.planStaff(staff), progress && words.planProgress(progress)],
  ];
  const paragraphs = said.map((texts) => texts.filter(Boolean)).filter((texts) => texts.length > 0);
  return [
    { heading: words.plan, block: "text", paragraphs, rank: "later", restIn: paperMessages.tab("Plans") },
    targetsOf(plan),
  ];
}

const targetsOf = ({ targets }: PrintedPlan): Section => ({
  heading: words.planTargets,
  ...tableOf(targets, [
    text(words.target, ({ measure, signal, course }) => [measure || signal, course].filter(Boolean).join(", ")),
    text(words.from, ({ baseline }) => baseline),
    text(words.to, ({ goal }) => goal),
    text(words.byWhen, ({ byWhen }) => shortDay(byWhen)),
    text(words.today, ({ found }) => found),
    text(words.state, ({ state }) => words.states[state]),
  ]),
  rank: "later",
  restIn: paperMessages.tab("Plan targets"),
  none: words.noTargets,
});

/** Nothing before the first progress review. */
function reviewOf({ lastReview }: LearnerRecord): Section[] {
  if (!lastReview) return [];
  const { date, goal, targets, learnerActions, collegeActions } = lastReview;
  const paragraphs = [
    goal && words.reviewGoal(goal),
    targets && words.reviewTargets(targets),
    learnerActions && words.reviewLearner(learnerActions),
    collegeActions && words.reviewCollege(collegeActions),
  ].filter((paragraph) => paragraph !== "");
  return [
    {
      heading: words.lastReview(dayText(date)),
      block: "text",
      paragraphs: paragraphs.map((paragraph) => [paragraph]),
      rank: "later",
      restIn: paperMessages.tab("Reviews"),
    },
  ];
}
