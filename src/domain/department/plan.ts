/** A row of the Plans tab: an Individual Support Plan. A day is 2025-09-01; a text or a day is "" where nothing is recorded. */
export interface Plan {
  readonly row: number;
  readonly recordId: string;
  readonly isOpen: boolean;
  readonly status: string;
  readonly learnerId: string;
  readonly owner: string;
  readonly start: string;
  /** The next review; past it, an open plan is overdue. */
  readonly review: string;
  readonly end: string;
}
