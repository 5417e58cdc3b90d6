export const concernStatuses = ["Open", "Answered"] as const;

/** What a subject teacher raises with a tutor. Texts stay as typed; a day is 2025-09-01. */
export interface Concern {
  /** What the teacher saw. */
  readonly concern: string;
  /** A short-term target, agreed with the learner. */
  readonly target: string;
  readonly byWhen: string;
  readonly raisedBy: string;
  readonly tutor: string;
}
