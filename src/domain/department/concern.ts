/** A row of the Concerns tab. A day is 2025-09-01; "" where nothing is recorded. No safeguarding detail belongs in it. */
export interface Concern {
  readonly row: number;
  readonly recordId: string;
  readonly isOpen: boolean;
  readonly learnerId: string;
  readonly course: string;
  readonly raisedBy: string;
  readonly tutor: string;
  readonly raisedOn: string;
}
