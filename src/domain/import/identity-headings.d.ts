/** What tells whom an export's row is about. */
export type IdentityKey = "learnerId" | "course" | "surname" | "firstName" | "fullName" | "dateOfBirth";
interface IdentityColumn {
  readonly key: IdentityKey;
  readonly header: string;
  /** What exports call it, the surest first: a national number only counts when there is no number of the college's own. */
  readonly headings: readonly string[];
}
export declare const identityColumns: readonly IdentityColumn[];
export {};
