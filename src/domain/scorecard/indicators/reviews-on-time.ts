import { goneBy } from "../../department/results";
import { isFollowedPlan, isOpenAction } from "../../department/status";
import { shareOf } from "../figures";
import type { Indicator } from "../indicator";

export const reviewsOnTime: Indicator = {
  id: "reviews-on-time",
  name: "Reviews on time %",
  definition: "Of the open actions and active support plans with a review date, the share whose review is not overdue",
  source: "Interventions and Plans",
  status: "Final",
  frequency: "M",
  polarity: "H",
  digits: 1,
  measure: (department) => {
    const { actions, plans, today } = department;
    const gone = goneBy(department);
    const open = [...actions.filter(isOpenAction), ...plans.filter(isFollowedPlan)];
    return shareOf(
      open.filter(({ review, learnerId }) => review !== "" && !gone.has(learnerId)),
      ({ review }) => review >= today,
    );
  },
};
