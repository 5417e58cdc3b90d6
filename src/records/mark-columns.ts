import { groupBy } from "../domain/numbers/group-by";
import { once } from "../domain/once";
import { type Assessed, type assessmentFinder } from "../domain/marks/assessments";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe, isBlank } from "./cell";
import {
  type ColumnDoubt,
  type ColumnNumbers,
  doubtOf,
  isDoubtful,
  leastPlainMark,
  numbersIn,
  readCode,
} from "./marks";
import { readNumber } from "./numbers";
import { readHeading, readName } from "./texts";

const words = functionMessages.marks;

/** A column of marks, with what it is worth to the learners of one course. */
export interface MarkColumn {
  readonly heading: string;
  readonly index: number;
  readonly assessment: Assessed | undefined;
  /** Why it cannot be read, once a mark is typed. */
  readonly fault: string;
  readonly weight: number;
  readonly maximum: number | undefined;
  /** Numbers above the first and up to the second are marks: most cells need no other look. */
  readonly above: number;
  readonly upTo: number;
  /** What else the marks below the heading may be; asked of few cells. */
  readonly doubt: () => ColumnDoubt;
  /** Whether it is a column of marks by what stands in it; asked only where no assessment says so. */
  readonly holdsMarks: () => boolean;
}

type Rows = readonly (readonly Cell[])[];

export function columnFor(
  cell: Cell,
  index: number,
  courseCell: Cell,
  find: ReturnType<typeof assessmentFinder>,
  below: ReturnType<typeof belowEach>,
): MarkColumn {
  const [name, course] = [readHeading(cell), readName(courseCell)];
  const text = name.state === "value" ? name.value : "";
  const heading = text || words.headingOf;
  const courseName = course.state === "value" ? course.value : "";
  const found = text === "" ? undefined : find(text, courseName);
  const unread = {
    heading,
    index,
    weight: 0,
    maximum: undefined,
    above: 1,
    upTo: 0,
    doubt: () => undefined,
    holdsMarks: () => below.holdsMarks(index, text === ""),
  };
  if (!found) {
    const fault =
      text === ""
        ? functionMessages.cells.problem(heading, describe(cell))
        : words.unknownAssessment(heading, courseName);
    return { ...unread, assessment: undefined, fault };
  }
  if ("clash" in found) return { ...unread, assessment: found.clash[0], fault: clashText(heading, found.clash) };
  const { assessment } = found;
  const { weight, maxMark: maximum } = assessment;
  if (weight === undefined) return { ...unread, assessment, fault: words.weight(heading) };
  if (assessment.unread) return { ...unread, assessment, fault: words.unread[assessment.unread](heading) };
  // Rows are put together by course only where a number of the column leaves room for doubt.
  const doubt = once(() =>
    isDoubtful(below.numbersOf(index), maximum) ? doubtOf(below.rowsOf(courseCell), index, maximum) : undefined,
  );
  const isPlain = maximum !== undefined && doubt() !== "another maximum";
  return {
    ...unread,
    assessment,
    fault: "",
    weight,
    maximum,
    above: isPlain ? leastPlainMark(maximum) : Infinity,
    upTo: maximum ?? 0,
    doubt,
  };
}

export const isMark = (cell: Cell) => readCode(cell) !== undefined || readNumber(cell).state === "value";

/** What stands below each heading. */
export function belowEach(marks: Rows, courseOf: (row: number) => Cell) {
  const held = new Map<number, boolean>();
  const numbers = new Map<number, ColumnNumbers>();
  const byCourse = once(() => {
    const places = groupBy([...marks.keys()], courseOf);
    return new Map([...places].map(([course, own]) => [course, own.map((row) => marks[row] ?? [])]));
  });
  return {
    rowsOf: (course: Cell): Rows => byCourse().get(course) ?? [],
    numbersOf(index: number): ColumnNumbers {
      const known = numbers.get(index) ?? numbersIn(marks, index);
      numbers.set(index, known);
      return known;
    },
    /** A column with a heading of its own may be of notes, with a number here and there. */
    holdsMarks(index: number, isHeadless: boolean): boolean {
      const known = held.get(index);
      if (known !== undefined) return known;
      const filled = marks.map((row) => row[index]).filter((cell) => !isBlank(cell));
      const count = filled.filter(isMark).length;
      const found = isHeadless ? count > 0 : count > 0 && count >= filled.length / 2;
      held.set(index, found);
      return found;
    },
  };
}

/** What the rows of one code and course disagree in. */
function clashText(heading: string, rows: readonly Assessed[]): string {
  const said = ({ course }: Assessed, value: string) => (course === "" ? value : `${value} (${course})`);
  const differ = (of: (one: Assessed) => string) => new Set(rows.map(of)).size > 1;
  const maximum = ({ maxMark }: Assessed) => (maxMark === undefined ? describe("") : String(maxMark));
  const weight = (one: Assessed) => (one.weight === undefined ? describe("") : String(one.weight));
  const date = (one: Assessed) => one.date || describe("");
  const missing = (one: Assessed) => (one.countsAsMissing ? "Yes" : "No");
  const [what, of] =
    (
      [
        [words.maximumName, maximum],
        [words.weightName, weight],
        [words.dateName, date],
      ] as const
    ).find(([, value]) => differ(value)) ?? ([words.missingName, missing] as const);
  return words.clash(
    heading,
    what,
    rows.map((row) => said(row, of(row))),
  );
}

export function inOrder(columns: MarkColumn[]): readonly MarkColumn[] {
  const known = columns.filter(({ assessment }) => assessment);
  if (known.some(({ assessment }) => assessment?.date === "")) return columns;
  const dateOf = ({ assessment }: MarkColumn) => assessment?.date ?? "";
  return columns.sort((one, other) =>
    dateOf(one) < dateOf(other) ? -1 : dateOf(one) > dateOf(other) ? 1 : one.index - other.index,
  );
}
