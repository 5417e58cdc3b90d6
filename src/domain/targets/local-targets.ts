import { normalise } from "../text/normalise";
import { subjectKey } from "../text/subject-key";

/** One row of the college's own table: learners with a prior from `from` to `to`, both included, are expected to reach `grade`. */
export type LocalTarget = {
  readonly qualification: string;
  /** Blank stands for every subject. */
  readonly subject: string;
  readonly from: number;
  readonly to: number;
  readonly grade: string;
  /** As the sheet numbers it. */
  readonly row?: number;
};

type Names = { readonly qualification: string; readonly subject: string };

/**
 * The rows for a qualification and subject; those that name the subject come before those for every subject, and higher ones before
 * lower, so that of rows 4 to 5 and 5 to 6 a prior of 5 belongs to the second.
 */
export function localTargetsFor(
  rows: readonly LocalTarget[],
  { qualification, subject }: Names,
  isSame: (one: string, other: string) => boolean = (one, other) => normalise(one) === normalise(other),
): LocalTarget[] {
  const ours = rows
    .filter((row) => isSame(row.qualification, qualification))
    .sort((one, other) => (one.from === other.from ? 0 : other.from > one.from ? 1 : -1));
  const wanted = subjectKey(subject);
  const named = ours.filter((row) => row.subject !== "" && subjectKey(row.subject) === wanted);
  return [...named, ...ours.filter((row) => row.subject === "")];
}

/** What the rows for a learner say, the first that holds the prior; several grades where rows of one kind overlap. */
export function localGrades(rows: readonly LocalTarget[], prior: number): readonly string[] {
  const holding = rows.filter(({ from, to }) => prior >= from && prior <= to);
  const [first] = holding;
  if (first === undefined) return [];
  const beside = holding.filter((one) => (one.subject === "") === (first.subject === "") && overlap(one, first));
  return [...new Set([first, ...beside].map(({ grade }) => grade))];
}

/** Beyond a common end: rows 4 to 5 and 5 to 6 stand side by side. */
const overlap = (one: LocalTarget, other: LocalTarget) =>
  one === other || (one.from < other.to && other.from < one.to) || (one.from === other.from && one.to === other.to);

/** Every two rows of one qualification and subject that overlap and say different grades, the later one first. */
export function overlapping(
  rows: readonly LocalTarget[],
  isSame: (one: string, other: string) => boolean,
): (readonly [later: LocalTarget, earlier: LocalTarget])[] {
  return rows.flatMap((later, place) =>
    rows
      .slice(0, place)
      .filter(
        (earlier) =>
          earlier.grade !== later.grade &&
          overlap(earlier, later) &&
          subjectKey(earlier.subject) === subjectKey(later.subject) &&
          isSame(earlier.qualification, later.qualification),
      )
      .map((earlier) => [later, earlier] as const),
  );
}
