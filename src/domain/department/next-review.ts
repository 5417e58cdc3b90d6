import type { ActionRecord, PlanRecord, ReviewRecord } from "./records";
import { isFollowedPlan, isOpenAction, planReview } from "./status";

type Held = Pick<ReviewRecord, "date" | "nextReview">;

/** A learner's latest progress review, by the day on which it was held: what it planned next holds until another is held. */
export const latestReview = <R extends Held>(reviews: readonly R[]): R | undefined =>
  reviews.reduce<R | undefined>((last, one) => (last && last.date > one.date ? last : one), undefined);

/** The first day on which something about one learner is looked at, passed or not: an open action, an active plan, the next progress review; "" when none is known. */
export function nextReviewOf(
  actions: readonly Pick<ActionRecord, "status" | "review">[],
  plans: readonly Pick<PlanRecord, "status" | "review" | "end">[],
  reviews: readonly Held[],
): string {
  const days = [
    ...actions.filter(isOpenAction).map(({ review }) => review),
    ...plans.filter(isFollowedPlan).map(planReview),
    latestReview(reviews)?.nextReview ?? "",
  ];
  return days.filter((day) => day !== "").sort()[0] ?? "";
}
