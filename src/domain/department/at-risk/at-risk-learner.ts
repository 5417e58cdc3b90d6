import type { Tier } from "../../risk/tiers";

/** A learner of the register. A day is 2025-09-01; a text or a day is "" where there is none. */
export interface AtRiskLearner {
  readonly learnerId: string;
  readonly name: string;
  readonly tutorGroup: string;
  readonly tutor: string;
  /** Over all courses. */
  readonly tier: Tier;
  /** The tier at the last data point that was kept, when it was another one. */
  readonly tierBefore: Tier | undefined;
  /** Of the courses that raise a concern. */
  readonly subjects: readonly string[];
  readonly groups: readonly string[];
  /** One for each subject, such as "Physics: Attendance 86% (below 90%); Missing work 1 (1 or more)"; without it where there is one only. */
  readonly reasons: readonly string[];
  /** How many reasons there are, and how many of them are severe. */
  readonly concerns: number;
  readonly severe: number;
  readonly requiredAction: string;
  /** What is close to its line, each beginning with its subject. */
  readonly approaching: readonly string[];
  readonly firstFlagged: string;
  /** What is being done: open actions, the one to be reviewed first in front. */
  readonly openActions: readonly string[];
  readonly owner: string;
  /** The earliest review of the open actions and plans. */
  readonly nextReview: string;
  /** The status of the open plan; a draft is one too. */
  readonly plan: string;
  /** An open action, or a plan that is more than a draft and had not ended when the last data point was kept. */
  readonly hasSupport: boolean;
  /** From when to when the plan lets the learner rest; undefined when there is none or the tier has become worse since it began. */
  readonly rest: { readonly from: string; readonly until: string } | undefined;
  /** When the learner leaves every course, or "PH1 on 2026-11-20" for some; days up to the last data point that was kept are past. */
  readonly leaves: string;
  /** For those without any support: whether the tutor is asked to see them this week. */
  readonly turn: "This week" | "Later" | "";
}
