/** A row of the Staff tab; a text is "" where nothing is recorded. */
export interface StaffMember {
  readonly row: number;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  /** As typed, such as "MA1, MA2". */
  readonly groups: string;
}
