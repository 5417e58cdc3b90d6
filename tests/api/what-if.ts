import { defaultPolicy } from "../../src/domain/policy/policy";
import type { RatedLearner } from "../../src/domain/what-if/compare-tiers";

/** Made-up learners around the lines for attendance and gap. */
const learners: readonly RatedLearner[] = [
  {
    learnerId: "101",
    name: "Sam Ash",
    tutor: "A. Oak",
    courses: [{ course: "Physics", signals: { attendance: 92, gap: 0 } }],
  },
  {
    learnerId: "102",
    name: "Jo Birch",
    tutor: "A. Oak",
    courses: [{ course: "Physics", signals: { attendance: 88, gap: 1 } }],
  },
  {
    learnerId: "103",
    name: "Al Cole",
    tutor: "B. Elm",
    courses: [{ course: "Maths", signals: { attendance: 94, gap: -3 } }],
  },
];

export const whatIf = () => ({ policy: defaultPolicy, learners });
