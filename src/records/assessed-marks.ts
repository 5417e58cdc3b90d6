import { type Assessed, assessmentFinder, missesByDefault } from "../domain/marks/assessments";
import type { Outcome } from "../domain/marks/outcome";
import { roomFor, state, type Work } from "../domain/marks/work";
import { functionMessages } from "../messages/function-messages";
import type { assessmentsTable } from "../tables/assessments";
import { type Cell, describe, isBlank } from "./cell";
import type { CellTable } from "./cell-table";
import { belowEach, columnFor, inOrder, isMark, type MarkColumn } from "./mark-columns";
import { isMarkAsTyped, readMark } from "./marks";
import { readRecords, rowReader } from "./read-records";
import { isNoAnswer } from "./words";

const words = functionMessages.marks;

/** A mark that cannot be right: the heading it stands under, and a sentence that says what was expected and what was found. */
export interface MarkProblem {
  readonly heading: string;
  readonly sentence: string;
}

/** The columns of one course; what each cell is compared with lies apart, as numbers. */
interface Plan {
  readonly columns: readonly MarkColumn[];
  readonly index: Int32Array;
  readonly above: Float64Array;
  readonly upTo: Float64Array;
  readonly weight: Float64Array;
  readonly misses: Uint8Array;
}

const planOf = (columns: readonly MarkColumn[]): Plan => ({
  columns,
  index: Int32Array.from(columns, ({ index }) => index),
  above: Float64Array.from(columns, ({ above }) => above),
  upTo: Float64Array.from(columns, ({ upTo }) => upTo),
  weight: Float64Array.from(columns, ({ weight }) => weight),
  misses: Uint8Array.from(columns, ({ assessment }) => (assessment?.countsAsMissing ? 1 : 0)),
});

export interface MarkRows {
  readonly headings: readonly (readonly Cell[])[];
  readonly marks: readonly (readonly Cell[])[];
  /** A row's course; blank where all the work is one course's. */
  readonly courseOf: (row: number) => Cell;
  readonly assessments: readonly Assessed[];
}

/** What the Assessments tab says. A blank weight counts as 1, so that weights can be left out altogether; one that cannot be read is none. */
export function readAssessed(table: CellTable<(typeof assessmentsTable)["columns"]>): Assessed[] {
  const reader = rowReader(table);
  return readRecords(table, [], ["code"]).map(({ row, code, course, maxMark, date, countsAsMissing }) => {
    const weight = reader.read(row - 1, "weight");
    const isWeight = weight.state === "value" && weight.value >= 0;
    const worth = weight.state === "blank" ? 1 : isWeight ? weight.value : undefined;
    return {
      code,
      course,
      maxMark: maxMark !== undefined && maxMark > 0 ? maxMark : undefined,
      weight: worth,
      date,
      countsAsMissing: countsAsMissing ?? missesByDefault({ weight: worth, date }),
      unread: (["date", "countsAsMissing"] as const).find((key) =>
        isUnread(reader.cellAt(row - 1, key), reader.read(row - 1, key)),
      ),
    };
  });
}

/** Words that say that nothing is decided yet (TBC) are nothing to be read. */
const isUnread = (cell: Cell, { state: is }: { readonly state: string }) => is === "problem" && !isNoAnswer(cell);

/**
 * Calls `each` with every row's work, in the order of the assessments' dates, or of the columns where a date is missing. The same work is
 * filled again for the next row. `problems` has the marks that cannot be right.
 */
export function eachRow(
  { headings, marks, courseOf, assessments }: MarkRows,
  each: (row: number, work: Work, problems: readonly MarkProblem[]) => void,
): void {
  const find = assessmentFinder(assessments);
  const below = belowEach(marks, courseOf);
  const plans = new Map<readonly Cell[], Map<Cell, Plan>>();
  const planFor = (heads: readonly Cell[], course: Cell) => {
    const known = plans.get(heads) ?? new Map<Cell, Plan>();
    plans.set(heads, known);
    const plan =
      known.get(course) ?? planOf(inOrder(heads.map((one, index) => columnFor(one, index, course, find, below))));
    known.set(course, plan);
    return plan;
  };
  let [heads, course, plan] = [undefined as readonly Cell[] | undefined, undefined as Cell, planOf([])];
  let work = roomFor(0);
  const rows = Math.max(headings.length, marks.length);
  for (let row = 0; row < rows; row++) {
    const above = headings[headings.length === 1 ? 0 : row] ?? [];
    const own = courseOf(row);
    if (above !== heads || own !== course) {
      [heads, course, plan] = [above, own, planFor(above, own)];
      if (work.states.length < plan.index.length) work = roomFor(plan.index.length);
    }
    each(row, work, fill(work, marks[marks.length === 1 ? 0 : row] ?? [], plan));
  }
}

const none: readonly MarkProblem[] = [];

/** Reads a row into the work; gives what cannot be read. */
function fill(
  work: Work,
  cells: readonly Cell[],
  { columns, index, above, upTo, weight, misses }: Plan,
): readonly MarkProblem[] {
  const { states, percents, weights, misses: missing } = work;
  let count = 0;
  let problems = none as MarkProblem[];
  for (let place = 0; place < index.length; place++) {
    const cell = cells[index[place] as number];
    const most = upTo[place] as number;
    if (typeof cell === "number" && cell > (above[place] as number) && cell <= most) {
      states[count] = state.marked;
      percents[count] = (cell / most) * 100;
      missing[count] = misses[place] as number;
      weights[count++] = weight[place] as number;
      continue;
    }
    const column = columns[place] as MarkColumn;
    if (cell === "" && column.assessment) {
      states[count] = state["not yet"];
      missing[count] = misses[place] as number;
      weights[count++] = column.weight;
      continue;
    }
    const entry = readEntry(cell, column);
    if (entry === undefined) continue;
    if (typeof entry === "string") {
      if (problems === none) problems = [];
      problems.push({ heading: column.heading, sentence: entry });
      continue;
    }
    states[count] = state[entry.kind];
    percents[count] = entry.kind === "marked" ? entry.percent : 0;
    missing[count] = misses[place] as number;
    weights[count++] = column.weight;
  }
  work.count = count;
  return problems;
}

const notYet: Outcome = { kind: "not yet" };

/** What became of the work, or a sentence; undefined for a note beside the marks. */
function readEntry(
  cell: Cell,
  { assessment, fault, heading, maximum, doubt, holdsMarks }: MarkColumn,
): Outcome | string | undefined {
  // A column of notes among the marks is left alone; a mark without an assessment would be lost in silence, and so would "N/S" among marks.
  if (!assessment) return !isBlank(cell) && (isMark(cell) || holdsMarks()) ? fault : undefined;
  if (cell === "" || isBlank(cell)) return notYet;
  if (fault !== "") return fault;
  const mark = readMark(cell, maximum, doubt());
  if ("outcome" in mark) return mark.outcome;
  const found = describe(cell);
  switch (mark.fault) {
    case "not a mark":
      return functionMessages.cells.problem(heading, found);
    case "perhaps a percentage":
      return words.perhapsShare(heading, found, maximum ?? 100);
    case "another maximum":
      return words.anotherMaximum(heading, found, maximum ?? 100);
    case "no maximum":
      return words.maximum(heading);
    case "above the maximum":
      return words.aboveMaximum(heading, found, isMarkAsTyped(cell) ? (maximum ?? 100) : 100);
  }
}
