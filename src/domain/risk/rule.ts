import type { Policy, PolicyKey } from "../policy/settings";

/** Concerns in one area count once: low attendance on site and online are one thing to act on, not two. */
export type Domain =
  | "attainment"
  | "trend"
  | "attendance"
  | "punctuality"
  | "behaviour"
  | "effort"
  | "missing work"
  | "human concern";

export type SignalId =
  | "gap"
  | "average"
  | "latestChange"
  | "sustainedChange"
  | "missingWork"
  | "attendance"
  | "online"
  | "punctuality"
  | "behaviour"
  | "attitude"
  | "wellbeing"
  | "external"
  | "teacher";

/**
 * How a signal's cells are read: a share is a percentage from 0 to 100, a count a whole or part number from 0 up, a flag yes or no where any
 * other words count as yes.
 */
export type SignalKind = "share" | "number" | "count" | "flag";

/** `aliases` are compared as the heading is, without case, spaces and signs: "Attendance %" and "attendance" are one. */
export type Signal = { id: SignalId; header: string; aliases: readonly string[]; kind: SignalKind };

/** What is known of one learner. A flag is 1 or 0; what is not recorded is absent, never 0. */
export type SignalValues = Readonly<Partial<Record<SignalId, number>>>;

/** A row as the rule sees it: what is known, and of each cell in which something stands that cannot be read, a text. */
export interface Recorded {
  readonly values: SignalValues;
  readonly unread: readonly string[];
}

/** Texts are functions, since a tier alone needs none of them and writing them takes longer than judging. */
export type Verdict =
  | { verdict: "clear"; approaching?: () => string }
  | { verdict: "amber" | "severe"; reason: () => string };

export type Rule = {
  id: string;
  title: string;
  domain: Domain;
  signal: Signal;
  /** The settings the rule reads. */
  settings: readonly PolicyKey[];
  /** Undefined when nothing is recorded to judge by. */
  check: (values: SignalValues, policy: Policy) => Verdict | undefined;
};
