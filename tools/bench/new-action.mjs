const isoDay = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const hex = (number) => number.toString(16).padStart(12, "0");

/** Its ID says when it was made, as the panel's do: of one made just now a save seeks no older lines in Audit. */
const about = (prefix, number, learnerId) => ({
  id: `${prefix}-${hex(Date.now())}${hex(number)}`,
  version: 0,
  learnerId,
  learner: "A learner",
});

/** A support plan that begins today. */
export const newPlan = (number, learnerId) => ({
  ...about("ISP", number, learnerId),
  status: "Active",
  concerns: "Falling behind",
  targets: [
    { measure: "Hands in work", signal: "", course: "", baseline: "2 of 5", goal: "5 of 5", byWhen: isoDay(60) },
  ],
  interventions: "Weekly mentoring",
  staff: "A colleague",
  start: isoDay(0),
  review: isoDay(40),
  end: isoDay(80),
  progress: "",
  outcome: null,
  why: "",
});

/** A concern about every course of a learner. */
export const newConcern = (number, learnerId) => ({
  ...about("CON", number, learnerId),
  course: "",
  concern: "Silent in class",
  target: "Asks one question a week",
  byWhen: isoDay(14),
  raisedBy: "A teacher",
  tutor: "A colleague",
});

/** An action as the panel saves it for the first time. */
export const newAction = (number, learnerId) => ({
  ...about("ACT", number, learnerId),
  course: "Physics",
  type: "Behaviour mentoring or workshop",
  issue: "Falling behind",
  plan: "Meet on Mondays",
  owner: "A colleague",
  start: isoDay(0),
  measure: "Average %",
  from: "48",
  to: "60",
  byWhen: isoDay(60),
  review: isoDay(40),
  sessions: null,
  minutes: null,
  cost: null,
  fundingSource: "",
  contactRule: "age unknown",
  contact: "",
  contactOutcome: "",
});
