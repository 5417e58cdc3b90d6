import type { Enrolment, Mark } from "../domain/department/enrolment";
import type { CellProblem, Snapshot } from "../domain/department/records";
import { type MeasureId, measures, type MeasureValues } from "../domain/risk/measures";
import { splitReasons } from "../domain/risk/reasons";
import { type Assessed } from "../domain/marks/assessments";
import { latestOf, missingOf } from "../domain/marks/work";
import { departmentMessages as words } from "../messages/department-messages";
import { snapshotsTable } from "../tables/snapshots";
import { tracker } from "../tables/tracker";
import type { MarksColumn } from "../tables/tracker-view";
import { marksReader } from "./tracker-marks";
import { eachRow } from "./assessed-marks";
import { type Cell, isBlank } from "./cell";
import type { CellTable } from "./cell-table";
import { readMeasure } from "./columns";
import { readNumber } from "./numbers";
import { type RecordOf, readRecords, rowReader } from "./read-records";
import { textOf } from "./texts";

type Columns = (typeof tracker)["columns"];
type TrackerRow = RecordOf<Columns>;
type Measure = (typeof measures)[number];

/** The rows of a tracker that have a learner ID, of those who are wanted, also an ID that is none (TBC) where a list must leave nobody out; a row without one is a problem where it names somebody or holds a mark. */
export function readEnrolments(
  cells: CellTable<Columns>,
  assessments: readonly MarksColumn[],
  problems: CellProblem[],
  isWanted: (learnerId: string) => boolean = () => true,
  {
    withUnreadIds = false,
    assessed = [],
  }: {
    readonly withUnreadIds?: boolean;
    /** What the marks are worth; without it nobody's latest mark is known, nor what was not submitted. */
    readonly assessed?: readonly Assessed[];
  } = {},
): Enrolment[] {
  const reader = rowReader(cells);
  const marksOf = marksReader(cells, assessments, problems);
  const ofMarks = rowsOfMarks(cells, assessments, assessed);
  const unread = unreadIn(cells);
  problems.push(...doubtfulShares(cells));
  const enrolments: Enrolment[] = [];
  for (let index = cells.headerRow; cells.headerRow > 0 && index < cells.rows.length; index++) {
    const row = cells.rows[index] ?? [];
    if (row.every(isBlank)) continue;
    const id = reader.read(index, "learnerId");
    const typed = textOf(reader.cellAt(index, "learnerId"));
    if (id.state === "value" || (withUnreadIds && id.state === "problem")) {
      if (id.state === "value" && !isWanted(id.value)) continue;
      const marks = marksOf(index);
      const record = reader.record(index, problems);
      const misread = unread(index);
      // A percent sign that a number as such may have, and a measure counted in grades or steps may not.
      for (const { id: key, filledBy } of misread)
        if (filledBy === "people" && reader.read(index, key).state === "value")
          problems.push(reader.problemOf(index, key));
      enrolments.push({
        ...enrolmentOf(cells.name, record, marks, misread, ofMarks[index - cells.headerRow]),
        ...(id.state === "problem" && { learnerId: typed }),
      });
    } else if (!isBlank(reader.cellAt(index, "learnerId"))) problems.push(reader.problemOf(index, "learnerId"));
    else if (isSomebody(row, cells, assessments))
      problems.push({ ...reader.problemOf(index, "learnerId"), expected: words.learnerId });
  }
  return enrolments;
}

function isSomebody(
  row: readonly Cell[],
  { positions }: CellTable<Columns>,
  assessments: readonly MarksColumn[],
): boolean {
  const names = [positions.get("surname"), positions.get("firstName")];
  return [...names, ...assessments.map(({ column }) => column)].some(
    (column) => column !== undefined && !isBlank(row[column]),
  );
}

/** What a row's marks say beside its columns. */
interface OfMarks {
  readonly latestMark?: number;
  /** How much was not submitted. */
  readonly missing?: number;
}

function enrolmentOf(
  name: string,
  record: TrackerRow,
  marks: readonly Mark[],
  misread: readonly Measure[],
  { latestMark, missing }: OfMarks = {},
): Enrolment {
  const { action, tier, reasons, ...row } = record;
  const signals = signalsOf(record, misread);
  const isUnread = misread.some(({ id }) => id === "missingWork");
  const counted = missing === undefined || isUnread ? undefined : Math.max(missing, signals.missingWork ?? 0);
  return {
    ...row,
    tracker: name,
    tier: tier || undefined,
    reasons: splitReasons(reasons),
    requiredAction: action,
    marks,
    signals: {
      ...signals,
      ...(latestMark !== undefined && { latestMark }),
      ...(counted !== undefined && { missingWork: counted }),
    },
    ...(counted !== undefined && (record.missingWork ?? counted) < counted && { missingTyped: record.missingWork }),
    unread: misread.map(({ heading }) => heading),
  };
}

/** Of each row below the headings; nothing where there is none, or a mark that cannot be read. */
function rowsOfMarks(
  { rows, headerRow, positions }: CellTable<Columns>,
  columns: readonly MarksColumn[],
  assessed: readonly Assessed[],
): readonly OfMarks[] {
  const found: OfMarks[] = [];
  if (columns.length === 0 || assessed.length === 0) return found;
  const cellsOf = (row: readonly Cell[] = []) => columns.map(({ column }) => row[column]);
  const course = positions.get("course") ?? -1;
  const marks = {
    headings: [cellsOf(rows[headerRow - 1])],
    marks: rows.slice(headerRow).map(cellsOf),
    assessments: assessed,
  };
  eachRow({ ...marks, courseOf: (row) => rows[headerRow + row]?.[course] }, (row, work, problems) => {
    if (problems.length > 0) return;
    const numbers = { latestMark: latestOf(work), missing: missingOf(work) };
    found[row] = Object.fromEntries(Object.entries(numbers).filter(([, number]) => !Number.isNaN(number)));
  });
  return found;
}

function signalsOf(record: TrackerRow, misread: readonly Measure[]): MeasureValues {
  const values: Partial<Record<MeasureId, number>> = {};
  for (const measure of measures) {
    const value = record[measure.id];
    if (value !== undefined && !misread.includes(measure)) values[measure.id] = Number(value);
  }
  return values;
}

/** A 1 beside numbers above 1: 100% by how shares are read, and perhaps 1%. */
function doubtfulShares({ name, rows, headerRow, positions }: CellTable<Columns>): CellProblem[] {
  return measures.flatMap(({ id, kind, heading: header }) => {
    const column = positions.get(id);
    if (kind !== "share" || column === undefined || headerRow === 0) return [];
    const numbers = rows.slice(headerRow).map((row) => readNumber(row[column] ?? ""));
    if (!numbers.some((number) => number.state === "value" && number.value > 1)) return [];
    return numbers.flatMap((number, index) => {
      const cell = rows[headerRow + index]?.[column];
      const isOne = number.state === "value" && number.value === 1 && !(typeof cell === "string" && cell.includes("%"));
      return isOne ? [{ tab: name, row: headerRow + index + 1, header, found: "1", expected: words.shareOfOne }] : [];
    });
  });
}

/** The measures in which something stands that cannot be read. */
function unreadIn({ rows, positions }: CellTable<Columns>): (index: number) => Measure[] {
  const present = measures.flatMap((measure) => {
    const column = positions.get(measure.id);
    return column === undefined ? [] : [{ measure, column }];
  });
  return (index) =>
    present
      .filter(({ measure, column }) => readMeasure(rows[index]?.[column] ?? "", measure).state === "problem")
      .map(({ measure }) => measure);
}

/** The rows of the Snapshots tab that name a data point and a learner. */
export const readSnapshots = (
  cells: CellTable<(typeof snapshotsTable)["columns"]>,
  problems: CellProblem[],
): Snapshot[] =>
  readRecords(cells, problems, ["dataPoint", "learnerId"]).map((row) => ({
    ...row,
    tier: row.tier || undefined,
    overall: row.overall || undefined,
    reasons: splitReasons(row.reasons),
  }));
