/** A row of the Recovery plans tab: one action to put an indicator right. A day is 2025-09-01; "" where nothing is recorded. */
export interface RecoveryAction {
  readonly row: number;
  readonly indicator: string;
  readonly performance: string;
  readonly target: string;
  readonly why: string;
  readonly action: string;
  readonly lead: string;
  readonly completion: string;
  readonly status: string;
  readonly started: string;
  readonly lastReview: string;
  readonly nextReview: string;
}
