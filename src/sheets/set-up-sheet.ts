import { once } from "../domain/once";
import { codeKey } from "../domain/text/normalise";
import { setUpMessages } from "../messages/set-up-messages";
import { assessmentsTable } from "../tables/assessments";
import { codesIn } from "../tables/adopt-columns";
import { findColumns, headingsAt } from "../tables/find-columns";
import { headingRows } from "../tables/grid";
import type { FoundColumn, SheetPlan } from "../tables/inspection";
import type { Report } from "../tables/report";
import { arrayHeading } from "../tables/array-headings";
import { tracker } from "../tables/tracker";
import { type MarksColumn, viewTracker } from "../tables/tracker-view";
import { atRiskRepairs } from "./at-risk/at-risk-repairs";
import { nextSteps } from "./next-steps";
import { readProtections } from "./own-protections";
import { tellIn } from "./page";
import { planSheet } from "./planned-sheet";
import type { SheetGrid } from "./read-grid";
import { prepare, type Repair, write } from "./repair";
import { tryFormula, widthInUse } from "./repairs/try-formula";
import { additionRepairs, additionsFor } from "./repairs/addition-repairs";
import { assessmentRepairs } from "./repairs/assessment-repairs";
import { codeRepairs } from "./repairs/code-repairs";
import { answerRepairs, withAnswer } from "./repairs/policy-answer";
import { noteRepairs } from "./repairs/note-repairs";
import { whereTheyStand } from "./repairs/same-columns";
import { trackerRepairs } from "./repairs/tracker-repairs";
import { reportOf } from "./report-of";
import { startHereRepairs } from "./start-here";
import { frozenBeside } from "./tier-place";
import { planTracker, type TrackerOnSheet } from "./tracker-on-sheet";
import {
  demandTabs,
  listedAssessments,
  listedTabs,
  readTrackers,
  readWorkbook,
  tabOf,
  type Workbook,
  workbookRepairs,
} from "./workbook";

type PlannedMarks = MarksColumn & { readonly weight: number; readonly isListed: boolean };

/**
 * Makes a tracker of a sheet as its owner confirmed it: adds our columns to its right, and the tier beside the names where that was agreed to.
 * Run again, it changes nothing. Throws an Error, before anything is changed, when the sheet is no longer what was inspected.
 */
export function setUpSheet(
  agreed: SheetPlan,
  headings: ReadonlyMap<number, string>,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
): Report {
  const sheet = spreadsheet.getSheetByName(agreed.sheet);
  if (!sheet) throw new Error(setUpMessages.sheetGone(agreed.sheet));
  const { plan, grid, places } = planSheet(agreed, headings, sheet, spreadsheet);
  const spilled = arrayHeading(grid, plan.headerRow);
  if (spilled !== undefined) throw new Error(setUpMessages.arrayHeading(spilled));
  if (!plan.columns.some(({ key }) => key === "learnerId")) throw new Error(setUpMessages.noLearnerId);
  const read = readWorkbook(spreadsheet, new Date(), { withoutFormulas: true });
  const workbook = withAnswer(read, plan.constants.attitude);
  demandTabs(workbook);
  const others = readTrackers(workbook, headingRows, plan.sheet);

  const present = headingsAt(grid, plan.headerRow);
  const found = columnsOf(plan, grid, present);
  const width = widthInUse(grid, plan.headerRow);
  const additions = additionsFor(plan, found, width);
  const marks = marksOf(plan, grid, workbook);
  const columns = [...found, ...additions.map((addition) => addition.found)];
  const view = viewTracker(plan.headerRow, present, columns, marks, listedTabs(workbook));
  const on = planTracker(
    sheet,
    plan.sheet,
    grid,
    view,
    workbook,
    once(() => readProtections(sheet)),
    width + additions.length,
    new Map(places),
  );
  const unlisted = marks.flatMap(({ code, maxMark, weight, isListed }) =>
    isListed || maxMark === undefined ? [] : [{ code, maxMark, weight }],
  );
  const repairs = [
    ...comingColumn(on),
    ...tryFormula(on),
    ...workbookRepairs(workbook, others.length > 0),
    ...assessmentRepairs(workbook.made, tabOf(workbook, assessmentsTable.name), unlisted),
    ...answerRepairs(read, plan.constants.attitude),
    ...whereTheyStand(on, [
      ...noteRepairs(on, marks),
      ...codeRepairs(on, marks),
      ...trackerRepairs(on, additionRepairs(on, additions), additions.length > 0),
    ]),
    ...[...places.keys()].flatMap((column) => frozenBeside(sheet, plan.sheet, column)),
    ...atRiskRepairs(workbook, [...others, on]),
    ...startHereRepairs(workbook, [...others, on]),
  ];
  write(repairs, tellIn(spreadsheet));
  if (repairs.some(({ write: change }) => change)) spreadsheet.setActiveSheet(sheet);
  const report = reportOf(repairs, (changes) => setUpMessages.sheetSetUp(plan.sheet, changes));
  return report.lines.length === 0 ? report : { ...report, lines: [...nextSteps(on, workbook), ...report.lines] };
}

/** Before anything is written by its place. */
const comingColumn = ({ sheet, grid: { comes } }: TrackerOnSheet): Repair[] =>
  comes === undefined ? [] : [prepare(() => void sheet.insertColumnsAfter(comes, 1))];

/** What the plan says, beside our own columns of an earlier set-up. */
function columnsOf(plan: SheetPlan, grid: SheetGrid, headings: readonly string[]): FoundColumn[] {
  const present = findColumns(grid, plan.headerRow);
  const planned = plan.columns.map(({ column, key }): FoundColumn => {
    const known = present.find((one) => one.column === column && one.key === key);
    return known ?? { column, key, heading: headings[column] ?? "", by: "note" };
  });
  const taken = new Set(planned.map(({ key }) => key));
  const isOurs = ({ by, key, column }: FoundColumn) =>
    by === "formula" || grid.notes[plan.headerRow - 1]?.[column] === tracker.columns[key].note;
  return [...planned, ...present.filter((column) => isOurs(column) && !taken.has(column.key))];
}

/**
 * The assessments that were confirmed, each with a code that no other column has; one that is listed already keeps what its row says.
 */
function marksOf(plan: SheetPlan, grid: SheetGrid, workbook: Workbook): PlannedMarks[] {
  const codes = codesIn(
    grid,
    plan.headerRow,
    plan.assessments.map(({ column }) => column),
  );
  const listed = new Map(listedAssessments(workbook).map((row) => [codeKey(row.code), row]));
  return [...plan.assessments]
    .sort((a, b) => a.column - b.column)
    .map(({ column, maxMark, weight }) => {
      const own = codes.get(column) ?? "";
      const row = listed.get(codeKey(own));
      return {
        column,
        code: row?.code ?? own,
        maxMark: row ? row.maxMark : maxMark,
        weight,
        isListed: row !== undefined,
      };
    });
}
