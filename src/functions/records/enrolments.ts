import type { CellProblem } from "../../domain/department/cell-problem";
import type { Enrolment, Mark } from "../../domain/department/enrolment";
import { findSignal } from "../../domain/risk/find-signal";
import type { SignalId } from "../../domain/risk/rule";
import { splitReasons } from "../../domain/risk/split-reasons";
import { tiers } from "../../domain/risk/tiers";
import { departmentMessages as words } from "../../messages/department-messages";
import { isBlank } from "../../tables/grid";
import { tracker, type TrackerKey } from "../../tables/tracker";
import { type MarksColumn } from "../../tables/tracker-view";
import { asNumber, asText, describe } from "../cells";
import { readMarkCell } from "../mark-cell";
import { readSignal } from "../signal-cell";
import type { CellTable } from "./cell-table";
import { readRows, type RowReader } from "./row-reader";

/** The tracker's columns that a risk rule reads. */
const signals = tracker.keys.flatMap((key) => {
  const signal = findSignal(tracker.columns[key].header);
  return signal ? [{ key, signal, isComputed: tracker.columns[key].kind === "computed" }] : [];
});

/** The rows of a tracker that have a learner ID; a row without one is a problem where it names somebody or holds a mark. */
export function readEnrolments(
  cells: CellTable,
  assessments: readonly MarksColumn[],
  problems: CellProblem[],
): Enrolment[] {
  const marksOf = marksReader(cells, assessments, problems);
  return readRows(cells, problems, (read) => {
    if (isBlank(read.cell("learnerId"))) return withoutId(cells, read, assessments);
    const learnerId = read.text("learnerId");
    return learnerId === "" ? undefined : enrolmentOf(cells.name, learnerId, read, marksOf(read.row));
  });
}

function withoutId({ rows }: CellTable, read: RowReader, assessments: readonly MarksColumn[]): undefined {
  const cells = rows[read.row - 1] ?? [];
  const isSomebody = !isBlank(read.cell("surname")) || !isBlank(read.cell("firstName"));
  if (isSomebody || assessments.some(({ column }) => !isBlank(cells[column]))) read.tell("learnerId", words.learnerId);
}

function enrolmentOf(name: string, learnerId: string, read: RowReader, marks: readonly Mark[]): Enrolment {
  return {
    tracker: name,
    row: read.row,
    learnerId,
    surname: read.text("surname"),
    firstName: read.text("firstName"),
    course: read.text("course"),
    qualification: read.text("qualification"),
    subject: read.text("subject"),
    group: read.text("group"),
    teacher: read.text("teacher"),
    tutor: read.text("tutor"),
    prior: read.number("prior"),
    meg: computedText(read, "meg"),
    agreedMeg: read.text("agreedMeg"),
    aspiration: computedText(read, "aspiration"),
    average: computedNumber(read, "average"),
    workingAt: computedText(read, "workingAt"),
    forecast: read.text("forecast"),
    gap: computedNumber(read, "gap"),
    band: computedText(read, "band"),
    tier: tiers.find((tier) => tier === read.cell("tier")),
    reasons: splitReasons(computedText(read, "reasons")),
    requiredAction: computedText(read, "action"),
    marks,
    ...signalsOf(read),
    achievements: read.number("achievements"),
  };
}

/** What a formula says of a cell it could not read is a problem of that cell, and told there. */
function computedText(read: RowReader, key: TrackerKey): string {
  const text = asText(read.cell(key));
  return text.state === "value" ? text.value : "";
}

function computedNumber(read: RowReader, key: TrackerKey): number | undefined {
  const number = asNumber(read.cell(key));
  return number.state === "value" ? number.value : undefined;
}

function signalsOf(read: RowReader): Pick<Enrolment, "signals" | "unread"> {
  const unread: string[] = [];
  const values: Partial<Record<SignalId, number>> = {};
  for (const { key, signal, isComputed } of signals) {
    const reading = readSignal(read.cell(key), signal.kind);
    if (reading.state === "value") values[signal.id] = reading.value;
    else if (reading.state === "problem") {
      unread.push(signal.header);
      if (!isComputed) read.tell(key, expectedOf[signal.kind]);
    }
  }
  return { signals: values, unread };
}

const expectedOf = { share: words.share, number: words.number, count: words.count, flag: words.flag } as const;

function marksReader({ name, rows }: CellTable, assessments: readonly MarksColumn[], problems: CellProblem[]) {
  return (row: number): Mark[] =>
    assessments.map(({ column, code, maxMark }) => {
      const cell = rows[row - 1]?.[column];
      const mark = readMarkCell(cell, maxMark);
      if ("outcome" in mark) return { assessment: code, outcome: mark.outcome };
      problems.push({ tab: name, row, header: code, found: describe(cell), expected: words.mark(maxMark) });
      return { assessment: code, outcome: undefined };
    });
}
