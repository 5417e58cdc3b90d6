/** A piece of work that comes: its title becomes the heading of its column. */
export interface AssessmentToAdd {
  readonly tracker: string;
  readonly title: string;
  readonly maxMark: number | null;
  readonly weight: number | null;
  /** "" when every course sits it. */
  readonly course: string;
  /** As 2025-09-01, or "". */
  readonly date: string;
}
/** A learner who comes, or one who takes another course. */
export interface LearnerToAdd {
  readonly tracker: string;
  readonly learnerId: string;
  readonly surname: string;
  readonly firstName: string;
  readonly course: string;
  /** Of a course that Courses does not list yet; "" for one that it lists. */
  readonly qualification: string;
  readonly subject: string;
}
/** What a learner can change without leaving. */
export declare const moveKinds: readonly ["Set", "Course", "Tutor"];
export type MoveKind = (typeof moveKinds)[number];
/** A learner who changes set, course or tutor. */
export interface MoveToRecord {
  readonly learnerId: string;
  readonly kind: MoveKind;
  /** Where the set changes, or the course that is left; "" for a tutor. */
  readonly course: string;
  readonly to: string;
  /** The tracker that a new course stands in; "" for any other change. */
  readonly tracker: string;
  /** As 2025-09-01. */
  readonly day: string;
}
/** A learner who leaves courses. */
export interface LeaverToRecord {
  readonly learnerId: string;
  /** As 2025-09-01. */
  readonly day: string;
  readonly courses: readonly string[];
  /** What stands for the final grade of a course that goes on elsewhere. */
  readonly finalGrade?: string;
}
/** What the forms begin with. */
export interface DayTwo {
  /** The tracker in view, else the first. */
  readonly tracker: string;
  readonly trackers: readonly {
    readonly name: string;
    readonly hasCourse: boolean;
    readonly courses: readonly string[];
  }[];
  /** The codes that Courses lists. */
  readonly courses: readonly string[];
  /** The heading of the selected column, where it is no assessment yet; "" elsewhere. */
  readonly heading: string;
}
