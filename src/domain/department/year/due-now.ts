import { addDays } from "../../calendar/add-days";
import { groupBy } from "../../numbers/group-by";
import { hasOpened } from "../data-points/current-data-point";
import { dueMarks } from "../data-points/due-marks";
import { reviewCoverage } from "../data-points/review-coverage";
import type { Department } from "../department";
import type { KeyDate } from "./usual-key-dates";

/** Ours: how far ahead the year's dates are named. */
export const daysAhead = 28;

/** Something that the year asks for. */
export interface YearDue {
  readonly kind: "Marks" | "Reviews" | "Key date";
  /** The data point, the review or the date's own name. */
  readonly name: string;
  /** The group whose marks are due; for whom a key date is. */
  readonly forWhom: string;
  /** 2025-12-12, the last day. */
  readonly by: string;
  /** How many marks or learners wait; 0 for a key date. */
  readonly waiting: number;
}

type YearOf = Pick<
  Department,
  "today" | "enrolments" | "learners" | "assessments" | "dataPoints" | "reviews" | "moves"
>;

/** Whose work it is. */
interface Whose {
  readonly teaches: (teacher: string) => boolean;
  readonly tutors: (tutor: string) => boolean;
}

/**
 * What is due of a person in the present part of the year, the earliest first: marks of data points that have opened and are not complete, by
 * group; progress reviews of the present period that have not been held; and the key dates of the next four weeks.
 */
export function dueNow(department: YearOf, keyDates: readonly KeyDate[], { teaches, tutors }: Whose): YearDue[] {
  const { today } = department;
  const open = dueMarks(department).filter(
    (marks) => marks.missing.length > 0 && hasOpened(marks, today) && teaches(marks.teacher),
  );
  const marks = [...groupBy(open, ({ dataPoint, group }) => JSON.stringify([dataPoint, group])).values()].flatMap(
    (own): YearDue[] => {
      const [first] = own;
      if (!first) return [];
      const waiting = own.reduce((sum, { missing }) => sum + missing.length, 0);
      return [{ kind: "Marks", name: first.dataPoint, forWhom: first.group, by: first.deadline, waiting }];
    },
  );
  const opened = reviewCoverage(department);
  const present = opened[opened.length - 1]?.opens;
  const reviews = opened
    .filter(
      ({ opens, tutor, waiting }) => opens === present && tutor !== undefined && tutors(tutor) && waiting.length > 0,
    )
    .map(({ reviewPeriod: name, deadline: by, tutor, waiting }): YearDue => {
      return { kind: "Reviews", name, forWhom: tutor ?? "", by, waiting: waiting.length };
    });
  const dates = keyDates
    .filter(({ from, until }) => from !== "" && from <= addDays(today, daysAhead) && (until || from) >= today)
    .map(({ kind, name, forWhom, from, until }): YearDue => {
      return { kind: "Key date", name: name || kind, forWhom, by: from > today ? from : until || from, waiting: 0 };
    });
  return [...marks, ...reviews, ...dates].sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0));
}
