import type { PlanToSave } from "../../../src/api/calls/save-plan";

/** A made-up plan, complete and active. */
export function planToSave(over: Partial<PlanToSave> = {}): PlanToSave {
  return {
    id: "ISP-0123456789abcdef01234567",
    version: 0,
    learnerId: "102",
    learner: "Jo Birch",
    status: "Active",
    concerns: "Attendance 79% (below 90%); one grade below the MEG.",
    targets: [
      {
        measure: "",
        signal: "Attendance %",
        course: "",
        baseline: "79",
        goal: "90",
        byWhen: "2030-02-11",
      },
      {
        measure: "Hands in each week's work",
        signal: "",
        course: "PH1",
        baseline: "2 of 5",
        goal: "5 of 5",
        byWhen: "2030-02-11",
      },
    ],
    interventions: "Weekly mentoring; clinic on Thursdays.",
    staff: "Ms Oak, Mr Elm",
    start: "2030-01-07",
    review: "2030-01-28",
    end: "2030-03-01",
    progress: "",
    outcome: null,
    why: "",
    ...over,
  };
}
