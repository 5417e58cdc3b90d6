import type { ActionRecord, PlanRecord } from "../records";
import { isFollowedPlan, isOpenAction, isOpenPlan, planReview } from "../status";

type Support = Pick<ActionRecord, "status" | "type" | "owner" | "review">;
type Planned = Pick<PlanRecord, "status" | "staff" | "start" | "review" | "end">;

export interface OpenSupport {
  readonly openActions: readonly string[];
  readonly owner: string;
  readonly nextReview: string;
  /** The plan that is at work. */
  readonly plan: Planned | undefined;
  /** Also of one that is only drafted; "" when there is none. */
  readonly planStatus: string;
}

/** What is open for one learner, in the order in which it is to be reviewed. */
export function supportOf(actions: readonly Support[], plans: readonly Planned[]): OpenSupport {
  const open = actions.filter(isOpenAction).sort(byReview);
  const openPlans = plans
    .filter(isOpenPlan)
    .map((one) => ({ ...one, review: planReview(one) }))
    .sort(byReview);
  const plan = openPlans.find(isFollowedPlan);
  const first = [...open, ...(plan ? [plan] : [])].sort(byReview)[0];
  return {
    openActions: open.map(({ type }) => type || "Action"),
    owner: open[0]?.owner ?? plan?.staff ?? "",
    nextReview: first?.review ?? "",
    plan,
    planStatus: (plan ?? openPlans[0])?.status ?? "",
  };
}

/** Without a date a review comes last, since nobody knows when. */
const byReview = (one: { readonly review: string }, other: { readonly review: string }) => {
  const [first, second] = [one.review || "9999", other.review || "9999"];
  return first < second ? -1 : first > second ? 1 : 0;
};
