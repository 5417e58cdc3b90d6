import type { Enrolment, Mark } from "../domain/department/enrolment";
import type { CellProblem, Snapshot } from "../domain/department/records";
import { findSignal } from "../domain/risk/find-signal";
import type { SignalId, SignalValues } from "../domain/risk/rule";
import { splitReasons } from "../domain/risk/split-reasons";
import { departmentMessages as words } from "../messages/department-messages";
import { snapshotsTable } from "../tables/snapshots";
import { tracker } from "../tables/tracker";
import type { MarksColumn } from "../tables/tracker-view";
import { type Cell, describe, isBlank } from "./cell";
import type { CellTable } from "./cell-table";
import { hasShares, readMark } from "./marks";
import { type RecordOf, readRecords, rowReader } from "./read-records";

type Columns = (typeof tracker)["columns"];
type TrackerRow = RecordOf<Columns>;

/** The tracker's columns that a risk rule reads. */
const signals = tracker.keys.flatMap((key) => {
  const signal = findSignal(tracker.columns[key].header);
  return signal ? [{ key, id: signal.id }] : [];
});

/** The rows of a tracker that have a learner ID, of those who are wanted; a row without one is a problem where it names somebody or holds a mark. */
export function readEnrolments(
  cells: CellTable<Columns>,
  assessments: readonly MarksColumn[],
  problems: CellProblem[],
  isWanted: (learnerId: string) => boolean = () => true,
): Enrolment[] {
  const reader = rowReader(cells);
  const marksOf = marksReader(cells, assessments, problems);
  const enrolments: Enrolment[] = [];
  for (let index = cells.headerRow; cells.headerRow > 0 && index < cells.rows.length; index++) {
    const row = cells.rows[index] ?? [];
    if (row.every(isBlank)) continue;
    const id = reader.read(index, "learnerId");
    if (id.state === "value") {
      if (!isWanted(id.value)) continue;
      const marks = marksOf(index);
      const unread = signals.filter(({ key }) => reader.read(index, key).state === "problem");
      enrolments.push({
        ...enrolmentOf(cells.name, reader.record(index, problems), marks),
        unread: unread.map(({ key }) => tracker.columns[key].header),
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

function enrolmentOf(name: string, record: TrackerRow, marks: readonly Mark[]): Omit<Enrolment, "unread"> {
  const { action, tier, reasons, ...row } = record;
  return {
    ...row,
    tracker: name,
    tier: tier || undefined,
    reasons: splitReasons(reasons),
    requiredAction: action,
    marks,
    signals: signalsOf(record),
  };
}

function signalsOf(record: TrackerRow): SignalValues {
  const values: Partial<Record<SignalId, number>> = {};
  for (const { key, id } of signals) {
    const value = record[key];
    if (typeof value === "number") values[id] = value;
    else if (typeof value === "boolean") values[id] = value ? 1 : 0;
  }
  return values;
}

function marksReader(
  { name, rows, headerRow }: CellTable<Columns>,
  assessments: readonly MarksColumn[],
  problems: CellProblem[],
) {
  const columns = assessments.map((one) => {
    const below = rows.slice(headerRow).map((row) => row[one.column]);
    return { ...one, shares: hasShares(below, one.maxMark) };
  });
  return (index: number): Mark[] =>
    columns.map(({ column, code, maxMark, shares }) => {
      const cell = rows[index]?.[column];
      const mark = readMark(cell, maxMark, shares);
      if ("outcome" in mark) return { assessment: code, outcome: mark.outcome };
      problems.push({ tab: name, row: index + 1, header: code, found: describe(cell), expected: words.mark(maxMark) });
      return { assessment: code, outcome: undefined };
    });
}

/** The rows of the Snapshots tab that name a data point and a learner. */
export const readSnapshots = (
  cells: CellTable<(typeof snapshotsTable)["columns"]>,
  problems: CellProblem[],
): Snapshot[] =>
  readRecords(cells, problems, ["dataPoint", "learnerId"]).map((row) => ({
    ...row,
    tier: row.tier || undefined,
    reasons: splitReasons(row.reasons),
  }));
