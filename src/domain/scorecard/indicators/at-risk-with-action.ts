import type { Department } from "../../department/department";
import { supportedOn } from "../../department/status";
import { shareOf } from "../figures";
import type { Indicator } from "../indicator";

/** Learners whose worst tier is Amber or Red. */
function atRisk({ enrolments }: Department): string[] {
  return [
    ...new Set(enrolments.filter(({ tier }) => tier === "Red" || tier === "Amber").map(({ learnerId }) => learnerId)),
  ];
}

export const atRiskWithAction: Indicator = {
  id: "at-risk-with-action",
  name: "At-risk learners with an action %",
  definition:
    "Of the learners who are Amber or Red on any course, the share with an action under way or a support plan that runs",
  source: "Trackers, Interventions and Plans",
  status: "Final",
  frequency: "M",
  polarity: "H",
  digits: 1,
  measure: (department) => {
    const supported = supportedOn(department, department.today);
    return shareOf(atRisk(department), (learnerId) => supported.has(learnerId));
  },
};
