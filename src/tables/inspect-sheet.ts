import { modelRowsOf } from "../domain/national/value-added-model";
import { findQualification } from "../domain/qualifications/find-qualification";
import { findSubject } from "../domain/qualifications/find-subject";
import { codeKey } from "../domain/text/normalise";
import { computedColumns, placeMissing, whatIsMissing } from "./computed-columns";
import { findColumns, headingsAt } from "./find-columns";
import { cellsBelow, type Grid, isBlank, textOf } from "./grid";
import { guessMaxMark, looksLikeMarks } from "./guess-assessments";
import { guessFromTitle } from "./guess-from-title";
import type { AssessmentColumn, Inspection, Question } from "./inspection";
import { tracker, type TrackerKey } from "./tracker";
import { computedKeys } from "./tracker-formulas";
import type { ListedAssessment } from "./tracker-view";

export interface InspectionContext {
  readonly sheet: string;
  /** Rows of the Assessments tab. */
  readonly listed: readonly (ListedAssessment & { readonly weight?: number | undefined })[];
}

/**
 * Finds what it can in a sheet that we did not make and says what it would do. Changes nothing. `headerRow` is the row of its headings,
 * from findHeaderRow.
 */
export function inspect(grid: Grid, headerRow: number, context: InspectionContext): Inspection {
  const headings = headingsAt(grid, headerRow);
  const columns = findColumns(grid, headerRow);
  const taken = new Set(columns.map(({ column }) => column));
  const open = headings.map((heading, column) => ({ heading, column })).filter(({ column }) => !taken.has(column));
  const assessments = open.flatMap(({ heading, column }) => assessmentIn(grid, headerRow, column, heading, context));
  const marks = new Set(assessments.map(({ column }) => column));
  const others = open.filter(({ heading, column }) => heading !== "" && !marks.has(column));
  const rows = grid.values.slice(headerRow).filter((row) => row.some((cell) => !isBlank(cell))).length;
  const questions = questionsAbout(
    grid,
    headerRow,
    columns.map(({ key }) => key),
    others,
    context,
  );
  const layout = {
    headerRow,
    columns: new Map<TrackerKey, number>([
      ...columns.map(({ key, column }) => [key, column] as const),
      // A question that is answered gives the tracker the column.
      ...questions.map(({ about }) => [about, headings.length] as const),
    ]),
    assessments: assessments.map(({ column }) => column),
    tabs: new Map(),
  };
  const placed = placeMissing(layout, headings.length);
  const possible = computedColumns(placed, ",");
  return {
    sheet: context.sheet,
    headerRow,
    rows,
    columns,
    assessments,
    others,
    questions,
    adds: [...possible.keys()].filter((key) => !layout.columns.has(key)).map((key) => tracker.columns[key].header),
    lacks: computedKeys
      .filter((key) => !placed.columns.has(key))
      .map((key) => ({ header: tracker.columns[key].header, needs: whatIsMissing(key, placed) })),
  };
}

function assessmentIn(
  grid: Grid,
  headerRow: number,
  column: number,
  heading: string,
  { listed }: InspectionContext,
): AssessmentColumn[] {
  // The functions read assessments' codes from the header row itself.
  if (isBlank(grid.values[headerRow - 1]?.[column])) return [];
  const row = listed.find(({ code }) => codeKey(code) === codeKey(heading));
  if (!row && !looksLikeMarks(grid, headerRow, column, heading)) return [];
  const maxMark = row?.maxMark ?? guessMaxMark(grid, headerRow, column, heading);
  return [{ column, heading, maxMark, weight: row?.weight ?? 1, listed: row !== undefined }];
}

function questionsAbout(
  grid: Grid,
  headerRow: number,
  keys: readonly TrackerKey[],
  others: Inspection["others"],
  context: InspectionContext,
): Question[] {
  const questions: Question[] = [];
  if (!keys.includes("learnerId")) {
    const candidates = others.map(({ column }) => column);
    const different = candidates.filter((column) => tellsRowsApart(grid, headerRow, column));
    questions.push({
      about: "learnerId",
      choices: different.length > 0 ? different : candidates,
    });
  }
  if (!keys.includes("prior")) return questions;
  const title = [context.sheet, ...grid.values.slice(0, headerRow - 1).flat()].map(textOf).join(" ");
  if (!keys.includes("qualification")) {
    const guess = guessFromTitle(title, (words) => findQualification(words)?.name) ?? "";
    questions.push({ about: "qualification", guess });
  }
  if (!keys.includes("subject")) {
    const subjects = [...new Set(modelRowsOf("GCE A level").map(({ subject }) => subject))];
    const guess = guessFromTitle(title, (words) => findSubject(words, subjects)) ?? "";
    questions.push({ about: "subject", guess });
  }
  return questions;
}

function tellsRowsApart(grid: Grid, headerRow: number, column: number): boolean {
  const filled = cellsBelow(grid, headerRow, column).filter(({ value }) => !isBlank(value));
  return filled.length > 1 && new Set(filled.map(({ value }) => textOf(value))).size === filled.length;
}
