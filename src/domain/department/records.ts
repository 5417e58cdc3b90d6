/**
 * The rows of the workbook's tabs, as far as sums need them: src/tables defines each tab's columns, src/records reads them under the same
 * names. A day is 2025-09-01; a text or a day is "" and anything else undefined where nothing is recorded, or nothing that can be read.
 */
import type { MoveKind } from "../day-two/day-two";
import type { Tier } from "../risk/tiers";

/** As the sheet numbers it, from 1. */
interface Row {
  readonly row: number;
}

/** A cell, or a whole tab where `row` is undefined, that is not what it should be: where it is, what is there, what was expected. */
export interface CellProblem {
  readonly tab: string;
  readonly row: number | undefined;
  readonly header: string;
  readonly found: string;
  readonly expected: string;
}

/** A learner who changed set, course or tutor. */
export interface Move extends Row {
  readonly learnerId: string;
  readonly kind: MoveKind | "";
  /** Where the set changed, or the course that was left. */
  readonly course: string;
  readonly before: string;
  readonly after: string;
  /** The first day of the new one, 2025-11-12. */
  readonly day: string;
}

/** A column that an import has filled. */
export interface ImportedColumn {
  readonly tab: string;
  /** The add-on's name of it. */
  readonly column: string;
  /** The day that its figures are of, 2025-09-01; "" where nobody knows. */
  readonly asOf: string;
}

/** A tracker's tab. */
export interface TrackerTab {
  readonly name: string;
  /** The codes of its assessments. */
  readonly assessments: readonly string[];
  /** Headings of the columns that it has, as the add-on names them. */
  readonly headers: readonly string[];
  /** Columns whose heading or cells say something else than the formulas that read or fill them. */
  readonly doubts?: readonly CellProblem[];
  /** Marks that are shown as percentages of a maximum that is none. */
  readonly percents?: readonly CellProblem[];
}

export interface Learner extends Row {
  readonly learnerId: string;
  readonly surname: string;
  readonly firstName: string;
  /** The first name that they go by, where it is another. */
  readonly knownAs: string;
  readonly dateOfBirth: string;
  readonly tutorGroup: string;
  readonly tutor: string;
  readonly programme: string;
  /** On site, Online or Hybrid. */
  readonly mode: string;
  readonly gcseEnglish: string;
  readonly gcseMaths: string;
  readonly baselineSource: string;
  /** For equity reports only: no rule reads them. */
  readonly send: boolean | undefined;
  readonly eal: boolean | undefined;
  readonly disadvantage: boolean | undefined;
  readonly careExperienced: boolean | undefined;
  readonly sex: string;
  readonly intendedDestination: string;
  readonly actualDestination: string;
  readonly careersGuidanceOn: string;
  /** For a late starter. */
  readonly startedOn: string;
  readonly parentContactConsent: Consent | undefined;
}

/** Whether parents or carers may be contacted, as far as a cell says so: only a recorded yes is consent. */
export interface Consent {
  readonly given: boolean;
  /** What stands there in place of a yes: a No, "Withdrawn", "ask first"; "" where nothing is recorded. */
  readonly note: string;
}

/** Nothing is recorded. */
export const noConsent: Consent = { given: false, note: "" };

export interface Course extends Row {
  readonly code: string;
  readonly qualification: string;
  readonly subject: string;
  readonly awardingBody: string;
  /** As written, such as "A* 80, A 70". */
  readonly gradeBoundaries: string;
  readonly ledBy: string;
}

export interface AssessmentRecord extends Row {
  /** The heading of its column in the trackers. */
  readonly code: string;
  readonly title: string;
  /** "" when every course sits it. */
  readonly course: string;
  readonly type: string;
  readonly maxMark: number | undefined;
  readonly weight: number | undefined;
  readonly date: string;
  /** The data point by which its marks are due; "" when none is named. */
  readonly dataPoint: string;
}

export interface DataPoint extends Row {
  readonly name: string;
  readonly opens: string;
  readonly deadline: string;
  readonly reviewPeriod: string;
}

/** One field of a record as a save changed it, from the Audit tab; `field` is the record's own name for it. */
export interface RecordChange {
  readonly recordId: string;
  /** The version that the change made; 1 is the record itself. */
  readonly version: number;
  /** 2025-09-01 */
  readonly on: string;
  readonly field: string;
  readonly before: string;
}

/** What tells a record apart, and when it was first saved. */
interface Saved extends Row {
  readonly recordId: string;
  readonly version: number | undefined;
  readonly loggedAt: string;
}

export interface ActionRecord extends Saved {
  readonly status: string;
  readonly learnerId: string;
  readonly course: string;
  readonly category: string;
  readonly type: string;
  readonly issue: string;
  readonly plan: string;
  readonly owner: string;
  readonly start: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly byWhen: string;
  readonly review: string;
  readonly sessions: number | undefined;
  /** Of each session. */
  readonly minutes: number | undefined;
  /** In the college's currency. */
  readonly cost: number | undefined;
  /** From -2 to +2; undefined while it has not been reviewed. */
  readonly outcome: number | undefined;
  /** The latest review. */
  readonly reviewed: string;
}

/** An Individual Support Plan. */
export interface PlanRecord extends Saved {
  readonly status: string;
  readonly learnerId: string;
  /** Named staff. */
  readonly staff: string;
  readonly start: string;
  /** The next review; past it, an open plan is overdue. */
  readonly review: string;
  readonly end: string;
}

/** A progress review held with a learner. */
export interface ReviewRecord extends Saved {
  readonly learnerId: string;
  /** When it was held. */
  readonly date: string;
  readonly heldBy: string;
  readonly nextReview: string;
}

/** No safeguarding detail belongs in it. */
export interface ConcernRecord extends Saved {
  readonly status: string;
  readonly learnerId: string;
  readonly course: string;
  readonly raisedBy: string;
  readonly tutor: string;
  readonly byWhen: string;
}

/** What a tracker said of one learner on one course when a data point was kept. */
export interface Snapshot extends Row {
  readonly dataPoint: string;
  readonly takenOn: string;
  readonly learnerId: string;
  /** The course, or the tab for a tracker without courses. */
  readonly course: string;
  readonly group: string;
  readonly teacher: string;
  readonly meg: string;
  readonly agreedMeg: string;
  /** Per cent. */
  readonly average: number | undefined;
  readonly workingAt: string;
  readonly forecast: string;
  /** In grades; negative is below the MEG. */
  readonly gap: number | undefined;
  readonly band: string;
  readonly tier: Tier | undefined;
  /** The learner's own tier; undefined also where it was not kept yet. */
  readonly overall?: Tier | undefined;
  /** The settings it was judged by, as far as they are not the usual ones; "" where they were not kept yet. */
  readonly lines?: string;
  readonly reasons: readonly string[];
  /** Per cent. */
  readonly attendance: number | undefined;
  /** Per cent. */
  readonly punctuality: number | undefined;
  /** Pieces of work. */
  readonly missingWork: number | undefined;
}

export interface StaffMember extends Row {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  /** As typed, such as "MA1, MA2". */
  readonly groups: string;
}

/** How a course ended for a learner. */
export interface CourseOutcome extends Row {
  readonly learnerId: string;
  /** The course, or the tab for a tracker without courses. */
  readonly course: string;
  /** As typed. */
  readonly finalGrade: string;
  readonly withdrawnOn: string;
}

/** What people typed in a row of the Scorecard tab. */
export interface ScorecardEntry extends Row {
  readonly indicator: string;
  readonly polarity: string;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** How near the target counts as reaching it. */
  readonly tolerance: number | undefined;
  /** Comes before what the workbook measures; all there is for an indicator of people's own. */
  readonly ownFigure: number | undefined;
  readonly ownPrevious: number | undefined;
  readonly commentary: string;
  readonly action: string;
}

/** One action to put an indicator right. */
export interface RecoveryAction extends Row {
  readonly indicator: string;
  readonly performance: string;
  readonly target: string;
  readonly why: string;
  readonly action: string;
  readonly lead: string;
  readonly completion: string;
  readonly status: string;
  readonly started: string;
  readonly lastReview: string;
  readonly nextReview: string;
}
