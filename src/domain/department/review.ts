/** A row of the Reviews tab: a progress review held with a learner. A day is 2025-09-01; "" where nothing is recorded. */
export interface Review {
  readonly row: number;
  readonly recordId: string;
  readonly learnerId: string;
  readonly heldOn: string;
  readonly heldBy: string;
  readonly nextReview: string;
}
