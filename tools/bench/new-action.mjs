const isoDay = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** An action as the panel saves it for the first time. */
export const newAction = (number, learnerId) => ({
  id: `ACT-${number.toString(16).padStart(24, "f")}`,
  version: 0,
  learnerId,
  learner: "A learner",
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
