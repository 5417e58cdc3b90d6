import { withConcerns } from "../../domain/concerns/raised";
import type { Enrolment } from "../../domain/department/enrolment";
import { readAssessed } from "../../records/assessed-marks";
import type { Cell, Reading } from "../../records/cell";
import { readEnrolments } from "../../records/enrolments";
import { rowReader } from "../../records/read-records";
import { sameId, textOf } from "../../records/texts";
import { assessmentsTable } from "../../tables/assessments";
import { concernsTable } from "../../tables/concerns";
import type { TrackerKey } from "../../tables/tracker";
import { underOneId } from "../../records/texts";
import { cellsOn, type TrackerOnSheet } from "../tracker-on-sheet";
import { cellsIn, recordsOn } from "../workbook";
import type { LearnersOnSheets } from "./read-learners";

/** A learner's row of a tracker. */
export interface CourseRow {
  readonly on: TrackerOnSheet;
  readonly enrolment: Enrolment;
  /** What a cell says to a person: a figure as the sums read it, else the words that stand there. */
  readonly shown: (key: TrackerKey) => string | number;
}

/** The rows that have a learner ID; only those of one learner when an ID is given. */
export function courseRows(
  { workbook, trackers, find }: Pick<LearnersOnSheets, "workbook" | "trackers" | "find">,
  learnerId?: string,
): CourseRow[] {
  const assessed = readAssessed(cellsIn(workbook, assessmentsTable));
  const isWanted = learnerId === undefined ? undefined : sameId(find, learnerId);
  const rows = trackers.flatMap((on) => {
    const cells = cellsOn(on);
    const { read, cellAt } = rowReader(cells);
    return underOneId(find, readEnrolments(cells, on.assessments, [], isWanted, { assessed })).map((enrolment) => {
      const index = enrolment.row - 1;
      return { on, enrolment, shown: (key: TrackerKey) => shownIn(read(index, key), cellAt(index, key)) };
    });
  });
  const concerns = underOneId(find, recordsOn(workbook, concernsTable, "learnerId"));
  const judged = withConcerns(
    rows.map(({ enrolment }) => enrolment),
    concerns,
  );
  return rows.map((row, place) => ({ ...row, enrolment: judged[place] ?? row.enrolment }));
}

function shownIn(reading: Reading<unknown>, cell: Cell): string | number {
  if (reading.state === "value" && typeof reading.value === "number") return reading.value;
  return typeof cell === "number" ? cell : textOf(cell);
}
