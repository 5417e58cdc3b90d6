import { once } from "../domain/once";
import { setUpMessages } from "../messages/set-up-messages";
import { assessmentsTable } from "../tables/assessments";
import type { Column } from "../tables/column";
import type { Report } from "../tables/report";
import { firstAfterAssessments, tracker, type TrackerKey } from "../tables/tracker";
import { viewTracker } from "../tables/tracker-view";
import { atRiskRepairs, readAtRisk } from "./at-risk/at-risk-repairs";
import { firstSteps } from "./next-steps";
import { readProtections } from "./own-protections";
import { readGrid } from "./read-grid";
import { prepare, write } from "./repair";
import { dressHeadings, marksLook, setColumnFormats } from "./column-look";
import { assessmentRepairs } from "./repairs/assessment-repairs";
import { trackerRepairs } from "./repairs/tracker-repairs";

import { reportOf } from "./report-of";
import { ownTabs } from "../tables/all-tables";
import { readStartHere, startHereRepairs } from "./start-here";
import { trackerColour } from "../tables/tab-users";
import { planTracker, type TrackerOnSheet } from "./tracker-on-sheet";
import { unusedSheet } from "./unused-sheet";
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

interface NewColumn {
  readonly column: number;
  /** undefined for an assessment. */
  readonly key: TrackerKey | undefined;
  readonly heading: string;
}

/** What a workbook without assessments starts with; people rename them, here and in the Assessments tab. */
const starters = ["Test 1", "Test 2", "Test 3", "Mock"].map((code) => ({ code, maxMark: 100, weight: 1 }));
/** Learner ID, surname, first name and tier stay in view. */
const frozenColumns = 4;
/** A tracker on the active sheet when that is empty, else on a new one. */
export function newTracker(spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): Report {
  const active = spreadsheet.getActiveSheet();
  const used = active.getName();
  const workbook = readWorkbook(spreadsheet);
  demandTabs(workbook);
  const listed = listedAssessments(workbook);
  const [trackers, register, startHere] = [readTrackers(workbook), readAtRisk(workbook), readStartHere(workbook)];
  const codes = listed.length > 0 ? listed : starters;
  const columns = columnsOf(codes.map(({ code }) => code));
  const headings = columns.map(({ heading }) => heading);
  const unused = unusedSheet(spreadsheet, ownTabs, headings);
  const sheet = unused ?? workbook.made.atEnd(freeName(workbook), trackerColour);
  const name = sheet.getName();
  const found = columns.flatMap(({ key, ...rest }) => (key ? [{ ...rest, key, by: "heading" as const }] : []));
  const marks = columns
    .filter(({ key }) => key === undefined)
    .map(({ column }, index) => ({ column, code: codes[index]?.code ?? "", maxMark: codes[index]?.maxMark }));
  const view = viewTracker(1, headings, found, marks, listedTabs(workbook));
  const on = planTracker(
    sheet,
    name,
    readGrid(sheet),
    view,
    workbook,
    once(() => readProtections(sheet)),
    0,
  );
  const all = [...trackers.filter((one) => one.name !== name), on];
  const repairs = [
    ...workbookRepairs(workbook, trackers.length > 0),
    ...assessmentRepairs(workbook.made, tabOf(workbook, assessmentsTable.name), listed.length > 0 ? [] : starters),
    ...trackerRepairs(on, [prepare(() => writeHeadings(on, columns))]),
    ...atRiskRepairs(workbook, all, register),
    ...startHereRepairs(workbook, all, startHere),
  ];
  write(repairs);
  spreadsheet.setActiveSheet(sheet);
  const summary = unused ? setUpMessages.trackerMade(name) : setUpMessages.trackerMadeInNewSheet(name, used);
  // That all is new goes without saying; what needs a person does not.
  const report = reportOf(
    repairs.filter(({ line }) => line?.kind === "left"),
    () => summary,
  );
  return { ...report, lines: [...firstSteps(name), ...report.lines] };
}

/** The tracker's columns in order, with the assessments in their place. */
function columnsOf(codes: readonly string[]): NewColumn[] {
  const columns: Readonly<Record<TrackerKey, Column>> = tracker.columns;
  const keys = tracker.keys.filter((key) => !columns[key].optional);
  const split = keys.indexOf(firstAfterAssessments);
  const known = (key: TrackerKey) => ({ key, heading: tracker.columns[key].header });
  return [
    ...keys.slice(0, split).map(known),
    ...codes.map((heading) => ({ key: undefined, heading })),
    ...keys.slice(split).map(known),
  ].map((column, index) => ({ ...column, column: index }));
}

/** A formula that an earlier try has put into its heading stays. */
function writeHeadings({ sheet, rows, grid }: TrackerOnSheet, columns: readonly NewColumn[]): void {
  const columnAt = (key: TrackerKey | undefined): Column | undefined => key && tracker.columns[key];
  sheet
    .getRange(1, 1, 1, columns.length)
    .setValues([
      columns.map(({ column, heading, key }) =>
        columnAt(key)?.filledBy === "add-on" ? (grid.formulas[0]?.[column] ?? "") : heading,
      ),
    ]);
  dressHeadings(
    sheet,
    1,
    1,
    columns.map(({ key, heading }) => columnAt(key) ?? marksLook(heading)),
    { isNarrow: true },
  );
  const formats = columns.flatMap(({ column, key }) => {
    const { filledBy, numberFormat } = columnAt(key) ?? {};
    return numberFormat && filledBy === "people" ? [{ column, numberFormat }] : [];
  });
  setColumnFormats(sheet, { firstRow: 2, lastRow: rows() }, formats);
  sheet.setFrozenColumns(frozenColumns);
}

function freeName({ sheets }: Workbook): string {
  const taken = new Set([...sheets.keys()].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? tracker.name : `${tracker.name} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
