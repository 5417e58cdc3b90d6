import type { Department } from "./department";
import { nameOf } from "./enrolment";

export interface TutoredLearner {
  readonly learnerId: string;
  readonly name: string;
  /** "" when neither the Learners tab nor a tracker names one. */
  readonly tutor: string;
}

/** Every learner of the trackers once, in their order, with the tutor of the Learners tab or else of a tracker. */
export function tutoredLearners({
  enrolments,
  learners,
}: Pick<Department, "enrolments" | "learners">): TutoredLearner[] {
  const about = new Map(learners.map((learner) => [learner.learnerId, learner]));
  const found = new Map<string, TutoredLearner>();
  for (const enrolment of enrolments) {
    const { learnerId } = enrolment;
    const known = found.get(learnerId);
    if (known && known.tutor !== "") continue;
    const learner = about.get(learnerId);
    const tutor = learner?.tutor || enrolment.tutor;
    found.set(learnerId, { learnerId, name: nameOf(learner, enrolment), tutor });
  }
  return [...found.values()];
}
