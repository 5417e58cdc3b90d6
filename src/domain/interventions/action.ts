import type { ParentContactRule } from "./parent-contact";

/** What was done about telling a learner's parents or carers; "" is no answer. */
export const contactAnswers = ["Contacted", "Will be contacted", "Not contacted"] as const;
export type ContactAnswer = (typeof contactAnswers)[number] | "";

/** One thing done for a learner, as it is logged. Texts stay as typed; a day is 2025-09-01; null is a number not given. */
export interface Action {
  readonly type: string;
  readonly issue: string;
  /** What will be done. */
  readonly plan: string;
  readonly owner: string;
  readonly start: string;
  /** The success test: what is measured, from where, to where, by when. */
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly byWhen: string;
  readonly review: string;
  readonly sessions: number | null;
  /** Of each session. */
  readonly minutes: number | null;
  /** In the college's currency. */
  readonly cost: number | null;
  readonly fundingSource: string;
  readonly contactRule: ParentContactRule;
  readonly contact: ContactAnswer;
  readonly contactOutcome: string;
}
