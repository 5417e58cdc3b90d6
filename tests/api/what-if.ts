import { defaultPolicy } from "../../src/domain/policy/policy";
import type { RatedLearner } from "../../src/domain/what-if/compare-tiers";

/** Made-up learners around the lines for attendance and gap. */
const learners: readonly RatedLearner[] = [
  {
    learnerId: "101",
    name: "Sam Ash",
    tutor: "A. Oak",
    courses: [{ course: "Physics", values: { attendance: 92, gap: 0 }, unread: [] }],
  },
  {
    learnerId: "102",
    name: "Jo Birch",
    tutor: "A. Oak",
    courses: [{ course: "Physics", values: { attendance: 88, gap: 1 }, unread: [] }],
  },
  {
    learnerId: "103",
    name: "Al Cole",
    tutor: "B. Elm",
    courses: [{ course: "Maths", values: { attendance: 94, gap: -3 }, unread: [] }],
  },
];

export const whatIf = () => ({ policy: defaultPolicy, learners });
