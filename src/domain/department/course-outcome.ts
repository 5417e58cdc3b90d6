/** A row of the Outcomes tab: how a course ended for a learner. A text or a day (2025-09-01) is "" where nothing is recorded. */
export interface CourseOutcome {
  readonly row: number;
  readonly learnerId: string;
  /** The course, or the tab for a tracker without courses. */
  readonly course: string;
  /** As typed. */
  readonly finalGrade: string;
  readonly withdrawnOn: string;
}
