/** A row of the Interventions tab. A day is 2025-09-01; a text or a day is "" where nothing is recorded. */
export interface ActionRecord {
  readonly row: number;
  readonly recordId: string;
  readonly isOpen: boolean;
  readonly learnerId: string;
  readonly course: string;
  readonly category: string;
  readonly type: string;
  readonly issue: string;
  readonly plan: string;
  readonly owner: string;
  readonly start: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly byWhen: string;
  readonly review: string;
  readonly sessions: number | undefined;
  /** Of each session. */
  readonly minutes: number | undefined;
  /** In the college's currency. */
  readonly cost: number | undefined;
  /** From -2 to +2; undefined while it has not been reviewed. */
  readonly outcome: number | undefined;
  readonly loggedOn: string;
}
