import type { MoveToRecord } from "../../domain/day-two/day-two";
import { codeKey } from "../../domain/text/normalise";
import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { saveMessages } from "../../messages/record-messages";
import { readRecords } from "../../records/read-records";
import { idFinder, sameId } from "../../records/texts";
import { learnersTable } from "../../tables/learners";
import { cellsOf } from "../tabs";
import { cellsOn, headerOf, type TrackerOnSheet } from "../tracker-on-sheet";
import { tabOf, type Workbook } from "../workbook";
import { putCells } from "../writing/put-cells";
import type { SheetRead } from "../writing/rows-of-sheet";
import { tabRead, trackerRead } from "../writing/sheet-read";

/** One cell that says a learner's set or tutor. */
export interface Place {
  readonly on: SheetRead;
  readonly row: number;
  readonly column: number;
  readonly before: string;
}

/** The learner's rows in the trackers, however the ID is written there. */
export const ownRows = (trackers: readonly TrackerOnSheet[], learnerId: string) => {
  const rows = trackers.flatMap((on) => readRecords(cellsOn(on), [], ["learnerId"]).map((record) => ({ on, record })));
  const isOwn = sameId(idFinder(rows.map(({ record }) => record.learnerId)), learnerId);
  return rows.filter(({ record }) => isOwn(record.learnerId));
};

type OwnRow = ReturnType<typeof ownRows>[number];

export const isOnCourse = ({ on, record }: OwnRow, course: string) =>
  codeKey(record.course || on.name) === codeKey(course);

function placeIn({ on, record }: OwnRow, key: "group" | "tutor"): Place[] {
  const { grid, view, theirs } = on;
  const column = view.layout.columns.get(key);
  const isFormula = column !== undefined && (grid.formulas[record.row - 1]?.[column] ?? "") !== "";
  if (column === undefined || (isFormula && !theirs.has(key))) return [];
  return [{ on: trackerRead(on), row: record.row, column, before: record[key] }];
}

export function setPlaces(trackers: readonly TrackerOnSheet[], { learnerId, course }: MoveToRecord): Place[] {
  const rows = ownRows(trackers, learnerId).filter((row) => isOnCourse(row, course));
  const places = rows.flatMap((row) => placeIn(row, "group"));
  const [first] = rows;
  if (first && places.length === 0) throw new Error(words.noColumn(first.on.name, headerOf("group")));
  return places;
}

/** The tutor stands in Learners; in a tracker too where it has a column of its own. */
export function tutorPlaces(
  workbook: Workbook,
  trackers: readonly TrackerOnSheet[],
  { learnerId }: MoveToRecord,
): Place[] {
  const rows = ownRows(trackers, learnerId);
  const tab = tabOf(workbook, learnersTable.name);
  const people = readRecords(cellsOf(tab, learnersTable), [], ["learnerId"]);
  const isOwn = sameId(idFinder(people.map((one) => one.learnerId)), learnerId);
  const [hasIds, tutor] = [tab.positions.has("learnerId"), tab.positions.get("tutor")];
  const listed = people.flatMap(({ row, tutor: before, learnerId: own }): Place[] => {
    if (!tab.sheet || tutor === undefined || !hasIds || !isOwn(own)) return [];
    return [{ on: tabRead(tab.sheet, tab, ["learnerId"]), row, column: tutor, before }];
  });
  const places = [...listed, ...rows.flatMap((row) => placeIn(row, "tutor"))];
  if (rows.length > 0 && places.length === 0)
    throw new Error(words.noColumn(learnersTable.name, learnersTable.columns.tutor.header));
  return places;
}

/** Found again right before writing, and looked at once more. @throws Error with a sentence where the row is gone or somebody has typed there */
export function writePlace({ on, row, column, before }: Place, to: string): void {
  if (before === to) return;
  const held = on.values[row - 1]?.[column] ?? "";
  const { edits } = putCells(on, [{ row: row - 1, column, before: held, after: to }]);
  if (edits.length === 0) throw new Error(saveMessages.unsettled(on.name));
}
