import type { ActionToSave } from "../../../src/api/calls/actions";

/** A made-up action, complete. */
export function actionToSave(over: Partial<ActionToSave> = {}): ActionToSave {
  return {
    id: "ACT-0123456789abcdef01234567",
    version: 0,
    learnerId: "102",
    learner: "Jo Birch",
    course: "PH1",
    type: "One-to-one tutorial",
    issue: "Missed two lessons in a row.",
    plan: "Meet each Monday before the first lesson.",
    owner: "Ms Oak",
    start: "2030-01-07",
    measure: "Attendance",
    from: "79%",
    to: "90%",
    byWhen: "2030-02-11",
    review: "2030-02-04",
    sessions: 4,
    minutes: 20,
    cost: 12.5,
    fundingSource: "Bursary",
    contactRule: "under 18",
    contact: "Contacted",
    contactOutcome: "Will set an alarm.",
    ...over,
  };
}
