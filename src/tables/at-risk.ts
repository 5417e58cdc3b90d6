import { defineTable } from "./define-table";

const spilled = { kind: "text", filledBy: "add-on", aliases: [] } as const;

/** Filled by the formula in the first heading. */
const register = {
  learnerId: {
    ...spilled,
    header: "Learner ID",
    required: true,
    width: 80,
    note: "One row for each learner, the worst first. This cell's formula makes the list.",
  },
  learner: { ...spilled, header: "Learner", width: 140, note: "From the Learners tab, or the tracker." },
  tutorGroup: { ...spilled, header: "Tutor group", width: 70, note: "For filtering by tutors." },
  tutor: { ...spilled, header: "Tutor", width: 110, note: "For filtering by tutors." },
  tier: {
    ...spilled,
    header: "Risk tier",
    width: 115,
    centred: true,
    note: "Over all of the learner's courses: areas of concern of several courses count together.",
  },
  change: {
    ...spilled,
    header: "Since last data point",
    width: 170,
    note: "Worse or better than the tier that was kept last.",
  },
  subjects: { ...spilled, header: "Subjects", width: 230, note: "The courses that raise a concern." },
  groups: { ...spilled, header: "Groups", width: 120, note: "The teaching groups of these courses." },
  reasons: { ...spilled, header: "Reasons", width: 380, note: "By subject, each with its value and its line." },
  openAction: { ...spilled, header: "Open action", width: 290, note: 'What is being done; filter by "No action yet".' },
  owner: { ...spilled, header: "Owner", width: 110, note: "Who does it." },
  nextReview: {
    ...spilled,
    header: "Next review",
    width: 90,
    note: "Of the open actions and the plan, the earliest; a plan's end is one.",
  },
  plan: { ...spilled, header: "Plan", width: 80, note: "The status of the Individual Support Plan." },
  quietUntil: {
    ...spilled,
    header: "Quiet until",
    width: 150,
    note: "From when to when a plan lets the learner rest: from its start to its review or its end, at most for a term after the last data point that was kept; empty again when the tier has become worse since it began. Or when the learner leaves, as Outcomes say.",
  },
  firstFlagged: {
    ...spilled,
    header: "First flagged",
    width: 90,
    note: "The first data point kept since which the learner has been Amber or Red without a break.",
  },
  turn: {
    ...spilled,
    header: "Turn",
    width: 80,
    note: "Who has no support yet: so many for each tutor this week (alert.budget in Policy), the others later.",
  },
  action: {
    ...spilled,
    header: "Required action",
    width: 240,
    note: "What the college policy asks for next, beside what it asks for everyone who is Amber or Red: to talk with the learner, tell the tutor and contact parents/carers.",
  },
  approaching: { ...spilled, header: "Approaching", width: 200, note: "What is close to its line." },
} as const;

/** Native formulas beside it: they know what day it is. */
const clock = {
  days: { ...spilled, header: "Days since first flagged", width: 90, numberFormat: "0", note: "Counted to today." },
  overdue: { ...spilled, header: "Overdue", width: 80, note: "The next review is past." },
  show: {
    ...spilled,
    header: "Show",
    width: 70,
    note: 'Filter by "Show" to leave out whom a running plan lets rest while nothing is overdue, and who has left.',
  },
  contact: {
    ...spilled,
    header: "Contact",
    width: 220,
    note: "Whom to contact, by today's age and the consent that Learners record. Write nothing here: change Learners.",
  },
} as const;

export const atRiskTable = defineTable(
  "At risk",
  "One row per learner who is Red or Amber, of whom too little is known, or who is close to a line; worst first, over all trackers. One formula makes it.",
  { ...register, ...clock },
);

export type AtRiskKey = (typeof atRiskTable)["keys"][number];
/** What ATRISK gives, in its order. */
export const registerKeys = Object.keys(register) as (keyof typeof register)[];
export const clockKeys = Object.keys(clock) as (keyof typeof clock)[];
