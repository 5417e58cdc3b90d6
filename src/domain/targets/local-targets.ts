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

export function localGrade(rows: readonly LocalTarget[], prior: number): string | undefined {
  return rows.find(({ from, to }) => prior >= from && prior <= to)?.grade;
}
