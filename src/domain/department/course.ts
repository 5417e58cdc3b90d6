/** A row of the Courses tab; a text is "" where nothing is recorded. */
export interface Course {
  readonly row: number;
  readonly code: string;
  readonly qualification: string;
  readonly subject: string;
  readonly awardingBody: string;
  /** As written, such as "A* 80, A 70". */
  readonly gradeBoundaries: string;
  readonly ledBy: string;
}
