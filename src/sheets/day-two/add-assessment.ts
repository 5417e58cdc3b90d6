import type { AssessmentToAdd } from "../../domain/day-two/day-two";
import { codeKey } from "../../domain/text/normalise";
import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { assessmentsTable } from "../../tables/assessments";
import { isEmptyBelow } from "../../tables/find-columns";
import { matchHeadings, otherForms } from "../../tables/match-headings";
import { tracker } from "../../tables/tracker";
import { atRiskRepairs } from "../at-risk/at-risk-repairs";
import { dressHeadings, marksLook } from "../column-look";
import { demandLock } from "../document-lock";
import { prepare, write } from "../repair";
import { assessmentRepairs } from "../repairs/assessment-repairs";
import { putHeadings } from "../repairs/put-headings";
import { typedHeadings, whereTheyStand } from "../repairs/same-columns";
import { trackerRepairs } from "../repairs/tracker-repairs";
import { headerOf, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { demandTabs, readTrackers, readWorkbook, recordsOn, tabOf, type Workbook } from "../workbook";
import { trackerNamed } from "./tracker-named";
import { withMarks } from "./with-marks";

/**
 * Gives an assessment its column beside its like, or takes the one that has its heading, lists it, and has the sums read it. Tried again it
 * adds only what is missing. Throws a sentence before anything is written.
 */
export function addAssessment(
  { tracker: sheet, title, maxMark, weight, course, date }: AssessmentToAdd,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
): { sentences: string[] } {
  demandLock(lock, words.locked);
  const workbook = readWorkbook(spreadsheet);
  demandTabs(workbook);
  const trackers = readTrackers(workbook);
  const on = trackerNamed(trackers, sheet);
  const code = title.trim().replace(/\s+/g, " ");
  demandMarks(code);
  const added = { code, maxMark: maxMark ?? 0, weight: weight ?? 0, course: course.trim(), date };
  const isListed = listedAs(added, workbook);
  const present = on.view.headings.findIndex((heading) => codeKey(heading) === codeKey(code));
  const isNew = present < 0;
  const place = placeFor(on);
  // What a try that broke off has left, or nobody uses.
  const isLeft = isNew && place < on.grid.maxColumns() && on.view.headings[place] === "" && isUnused(on, place);
  const column = isNew ? place : present;
  const isCounted = on.view.assessments.some((one) => one.column === column && !isNew);
  const after = isCounted
    ? on
    : withMarks(on, workbook, { column, code, maxMark: added.maxMark, isNew: isNew && !isLeft });
  write([
    ...whereTheyStand(on, isNew ? [prepare(() => putColumn(on, column, code, isLeft))] : []),
    ...(isListed ? [] : assessmentRepairs(workbook.made, tabOf(workbook, assessmentsTable.name), [added])),
    ...trackerRepairs(after),
    ...atRiskRepairs(
      workbook,
      trackers.map((one) => (one === on ? after : one)),
    ),
  ]);
  spreadsheet.setActiveSheet(on.sheet);
  const where = whereIs(after, column);
  return {
    sentences: [words.assessment(code, where, added.maxMark, added.weight), ...(isNew ? [] : [words.wasThere])],
  };
}

/** A heading that the tracker reads as something else would never be marks. */
function demandMarks(title: string): void {
  for (const forms of [[title], ...otherForms([title])]) {
    const [key] = matchHeadings(forms, tracker.columns).positions.keys();
    if (key) throw new Error(words.readsAs(title, headerOf(key)));
  }
}

interface Added {
  readonly code: string;
  readonly maxMark: number;
  readonly course: string;
}

/** One code and course has one maximum. */
function listedAs({ code, maxMark, course }: Added, workbook: Workbook): boolean {
  const alike = recordsOn(workbook, assessmentsTable, "code").filter(
    (one) => codeKey(one.code) === codeKey(code) && codeKey(one.course) === codeKey(course),
  );
  const other = alike.find((one) => one.maxMark !== maxMark);
  if (other) throw new Error(words.listedOtherwise(code, String(other.maxMark ?? "nothing"), other.row));
  return alike.length > 0;
}

/** Behind the last of its like; without one before the columns that are worked out. */
function placeFor({ layout: { assessments, columns }, formulas, grid }: TrackerOnSheet): number {
  const ours = [...formulas.keys()].flatMap((key) => columns.get(key) ?? []);
  return assessments.length > 0 ? Math.max(...assessments) + 1 : Math.max(1, Math.min(...ours, grid.maxColumns()));
}

const isUnused = ({ grid, layout: { headerRow } }: TrackerOnSheet, column: number) =>
  isEmptyBelow(grid, headerRow, column) && !grid.notes[headerRow - 1]?.[column];

function putColumn(on: TrackerOnSheet, column: number, code: string, isThere: boolean): void {
  const { sheet, layout } = on;
  if (!isThere) sheet.insertColumnsAfter(column, 1);
  dressHeadings(sheet, layout.headerRow, column + 1, [marksLook(code)]);
  const headings = new Map(
    typedHeadings(on).map((at) => [!isThere && at >= column ? at + 1 : at, on.grid.values[layout.headerRow - 1]?.[at]]),
  );
  putHeadings({ sheet, name: on.name, headerRow: layout.headerRow, headings }, new Map([[column, code]]));
}
