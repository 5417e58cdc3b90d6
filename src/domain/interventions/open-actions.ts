/** A learner's actions at a glance. A day is 2025-09-01, which sorts as text. */
export interface OpenActions {
  readonly open: number;
  /** Open, with a review date that has passed. */
  readonly overdue: number;
  /** The earliest review date of the open ones, passed or not; "" when none is known. */
  readonly nextReview: string;
}

/** `review` is "" for a date that cannot be read; such an action is open all the same. */
export function openActions(
  actions: readonly { readonly isOpen: boolean; readonly review: string }[],
  today: string,
): OpenActions {
  const reviews = actions.filter(({ isOpen }) => isOpen).map(({ review }) => review);
  const known = reviews.filter((review) => review !== "");
  return {
    open: reviews.length,
    overdue: known.filter((review) => review < today).length,
    nextReview: known.reduce((first, review) => (first === "" || review < first ? review : first), ""),
  };
}
