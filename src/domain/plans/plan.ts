import type { Outcome } from "../interventions/outcome";

export const planStatuses = ["Draft", "Active", "Closed"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** Texts stay as typed; a day is 2025-09-01. */
export interface PlanTarget {
  /** What is looked at, in words. */
  readonly measure: string;
  /** The heading of the tracker's column that says where it stands; "" for a target that a person judges. */
  readonly signal: string;
  /** "" when it is about all of the learner's courses. */
  readonly course: string;
  readonly baseline: string;
  readonly goal: string;
  readonly byWhen: string;
}

/** An Individual Support Plan: policy 11.2.1 names five parts. */
export interface Plan {
  readonly status: PlanStatus;
  readonly concerns: string;
  readonly targets: readonly PlanTarget[];
  readonly interventions: string;
  readonly staff: string;
  readonly start: string;
  /** The next review. */
  readonly review: string;
  readonly end: string;
  /** What the latest review found. */
  readonly progress: string;
  /** null until it is closed. */
  readonly outcome: Outcome | null;
  readonly why: string;
}
