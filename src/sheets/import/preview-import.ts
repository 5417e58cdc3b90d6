import { importMessages as words } from "../../messages/import-messages";
import { isBlank } from "../../records/cell";
import { columnUses } from "../../records/import/known-headings";
import { isMarkKey, markKey } from "../../records/import/mark-targets";
import { otherHeadingRows } from "../../records/import/heading-rows-below";
import { saysPartOfTime } from "../../records/import/of-when";
import { learnerRows } from "../../records/import/read-export";
import { allTargets, targetOf } from "../../records/import/targets";
import { textOf } from "../../records/texts";
import { columnLetter } from "../../tables/tracker-addresses";
import { todayIn } from "../today";
import { type ImportFile, planFile, type PlannedFile } from "./plan-file";

const samplesPerColumn = 3;
const longestTitle = 80;

/** What an import of the file would do, cell by cell. Nothing is changed. Throws a sentence when the file cannot be read. */
export function previewImport(file: ImportFile, spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()) {
  const planned = planFile(file, spreadsheet);
  const { plan, headings, table } = planned;
  const below = learnerRows(table.rows, headings).map(({ cells }) => cells);
  return {
    today: todayIn(spreadsheet, now),
    headerRow: headings.row,
    rows: below.filter((cells) => cells.some((cell) => !isBlank(cell))).length,
    columns: headings.columns.map(({ column, heading, use }) => ({
      column,
      heading,
      use,
      samples: samplesOf(below, column),
    })),
    uses: [...columnUses, ...planned.work.map(({ code }) => ({ key: markKey(code), header: words.markIn(code) }))],
    changes: plan.changes.map((change) => ({
      ...change,
      header: targetOf(change.key).header,
      cell: `${columnLetter(columnIn(planned, change.sheet, change.key))}${change.row}`,
    })),
    same: plan.same,
    unmatched: firstOf(plan.unmatched, ({ suggestion }) => suggestion !== undefined).map(
      ({ why, suggestion, born, here, ...row }) => ({
        ...row,
        reason: unmatchedReason({ why, here }),
        suggestion: suggestion
          ? {
              learnerId: suggestion.learnerId,
              name: `${suggestion.firstName} ${suggestion.surname}`.trim(),
              hasBirth: born !== "",
            }
          : null,
      }),
    ),
    counts: { bad: badRowsOf(plan.bad), unmatched: plan.unmatched.length },
    bad: firstOf(plan.bad).map(({ problem, ...cell }) => ({ ...cell, reason: words.problem[problem] })),
    notes: notesOf(planned),
  };
}

export const unmatchedReason = ({ why, here }: { why: keyof typeof words.unmatched; here?: string | undefined }) =>
  here === undefined ? words.unmatched[why] : `${words.hasAnotherName(here)} ${words.unmatched[why]}`;

/** Ours: nobody reads more, and all of a file of 50,000 rows would be too much for the panel. */
const mostExamples = 200;

/** The first of many, and each that a person is asked about. */
export const firstOf = <One>(all: readonly One[], isAsked: (one: One) => boolean = () => false): One[] =>
  all.filter((one, place) => place < mostExamples || isAsked(one));

export const badRowsOf = (bad: readonly { readonly row: number }[]) => new Set(bad.map(({ row }) => row)).size;

const columnIn = ({ sheets }: PlannedFile, sheet: string, key: string) =>
  sheets.find(({ name }) => name === sheet)?.columns.get(key) ?? 0;

function samplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const filled: string[] = [];
  for (const cells of rows) {
    const cell = textOf(cells[column]);
    if (cell !== "") filled.push(cell.slice(0, 40));
    if (filled.length === samplesPerColumn) break;
  }
  return filled;
}

export function notesOf({ table, headings, plan, lacks }: PlannedFile): string[] {
  const uses = new Set(headings.columns.map(({ use }) => use));
  const isRead =
    [...uses].some((use) => isMarkKey(use) || allTargets.some(({ key }) => key === use)) ||
    (uses.has("attended") && uses.has("possible"));
  const others = otherHeadingRows(table.rows, headings);
  return [
    ...headings.columns.flatMap(({ heading, doubt, others = [] }) =>
      doubt ? [words.doubt[doubt](heading, others)] : [],
    ),
    ...markNotes(headings),
    ...timeNotes(table.rows, headings),
    ...(isRead ? [] : [words.noTarget]),
    ...(uses.has("learnerId") || uses.has("surname") || uses.has("fullName") ? [] : [words.noPerson]),
    ...(others.length > 0 ? [words.otherHeadings(others)] : []),
    ...(plan.renamed.length > 0 ? [words.renamed(plan.renamed)] : []),
    ...plan.calculated.map(({ sheet, key }) => words.calculated(sheet, targetOf(key).header)),
    ...lacks.map(({ key, sheets }) => words.noColumn(sheets, targetOf(key).header)),
  ];
}

/** Of each column of marks: out of what it is in the file and here, where that is not beyond doubt. */
const markNotes = ({ columns, hasMarks }: PlannedFile["headings"]) =>
  columns.flatMap(({ heading, use, maximum, fileMaximum, above }) => {
    if (maximum !== undefined && above !== undefined) return [words.aboveMaximum(heading, above, maximum)];
    if (maximum === undefined)
      return hasMarks && use === "" && fileMaximum !== undefined ? [words.noAssessment(heading)] : [];
    if (fileMaximum === undefined) return [words.maximumUnsaid(heading, maximum)];
    return fileMaximum === maximum ? [] : [words.otherMaximum(heading, fileMaximum, maximum)];
  });

/** Figures of a week stand under a title or a heading that says so. */
function timeNotes(rows: PlannedFile["table"]["rows"], { row, columns }: PlannedFile["headings"]): string[] {
  const read = columns.filter(({ use }) => allTargets.some(({ key, isShare }) => key === use && isShare));
  if (read.length === 0) return [];
  const titles = rows.slice(0, Math.max(0, row - 1)).map((cells) => cells.filter((cell) => !isBlank(cell)).join(" "));
  const said = [...titles, ...read.map(({ heading }) => heading)].filter(saysPartOfTime);
  return said.map((text) => words.partOfTime(text.slice(0, longestTitle)));
}
