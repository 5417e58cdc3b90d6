import { neededOfAll } from "../domain/adoption/what-comes";
import { bestOf } from "../domain/adoption/heading-words";
import { notAsked } from "../domain/risk/attitude-scale";
import { modelRowsOf } from "../domain/national/value-added-model";
import { findQualification } from "../domain/qualifications/find-qualification";
import { findSubject } from "../domain/qualifications/find-subject";
import { adoptColumns, type Listed } from "./adopt-columns";
import { computed } from "./computed-columns";
import { isEmptyBelow } from "./find-columns";
import { cellsBelow, type Grid, isBlank, textOf } from "./grid";
import { guessFromTitle } from "./guess-from-title";
import type { InspectedColumn, Inspection, Question } from "./inspection";

export interface InspectionContext {
  readonly sheet: string;
  /** Rows of the Assessments tab. */
  readonly listed: readonly Listed[];
  /** What the Policy says of the attitude scale. */
  readonly attitude?: string;
}

/**
 * Finds what it can in a sheet that we did not make and says what it would do. Changes nothing. `headerRow` is the row of its headings,
 * from findHeaderRow or likelyHeaderRow.
 */
export function inspect(grid: Grid, headerRow: number, context: InspectionContext): Inspection {
  const columns = withoutEmptyIds(grid, headerRow, adoptColumns(grid, headerRow, context.listed));
  const words = [context.sheet, ...grid.values.slice(0, headerRow - 1).flat()].map(textOf).join(" ");
  const subjects = [...new Set(modelRowsOf("GCE A level").map(({ subject }) => subject))];
  const attitude = scaleOf(columns, context.attitude ?? notAsked);
  const whole = {
    qualification: guessFromTitle(words, (some) => findQualification(some)?.name) ?? "",
    subject: guessFromTitle(words, (some) => findSubject(some, subjects)) ?? "",
    ...(attitude !== undefined && { attitude }),
  };
  const asked = columns.find(({ use }) => use === "attitude");
  return {
    sheet: context.sheet,
    headerRow,
    rows: grid.values.slice(headerRow).filter((row) => row.some((cell) => !isBlank(cell))).length,
    columns,
    questions: [
      ...aboutLearnerId(grid, headerRow, columns),
      ...neededOfAll(new Set(columns.map(({ use }) => use))).map((about) => ({ about, guess: whole[about] })),
      ...(asked && attitude !== undefined
        ? [{ about: "attitude" as const, column: asked.column, ...(attitude !== "" && { guess: attitude }) }]
        : []),
      ...aboutColumns(columns),
    ],
    whole,
    computed,
  };
}

/** Beside names a column of IDs that holds none tells nobody apart, and nobody would have a tier. */
function withoutEmptyIds(grid: Grid, headerRow: number, columns: InspectedColumn[]): InspectedColumn[] {
  const isName = ({ use, column }: InspectedColumn) =>
    (use === "surname" || use === "firstName") && !isEmptyBelow(grid, headerRow, column);
  if (columns.some(({ isOurs }) => isOurs) || !columns.some(isName)) return columns;
  const isEmptyId = ({ use, column }: InspectedColumn) => use === "learnerId" && isEmptyBelow(grid, headerRow, column);
  return columns.map((one) => (isEmptyId(one) ? { ...one, use: "", certainty: "sure" } : one));
}

function aboutLearnerId(grid: Grid, headerRow: number, columns: readonly InspectedColumn[]): Question[] {
  if (columns.some(({ use }) => use === "learnerId")) return [];
  // Two learners may share a name, but it is better than nothing.
  const isOpen = ({ use, heading }: InspectedColumn) =>
    heading !== "" && (use === "" || use === "surname" || use === "firstName");
  const open = columns.filter(isOpen).map(({ column }) => column);
  const different = open.filter((column) => tellsRowsApart(grid, headerRow, column));
  return [{ about: "learnerId", choices: different.length > 0 ? different : open }];
}

/** In most rows: a row of maxima or of dates has none. */
const leastFilled = 0.8;

function tellsRowsApart(grid: Grid, headerRow: number, column: number): boolean {
  const cells = cellsBelow(grid, headerRow, column);
  const filled = cells.filter(({ value }) => !isBlank(value));
  return (
    filled.length > 1 &&
    filled.length >= leastFilled * cells.length &&
    new Set(filled.map(({ value }) => textOf(value))).size === filled.length
  );
}

/** What the heading says of the scale; undefined once it is settled: in a tracker, or where the Policy says so and the heading nothing else. */
function scaleOf(columns: readonly InspectedColumn[], known: string): string | undefined {
  const best = bestOf(columns.find(({ use }) => use === "attitude")?.heading ?? "");
  const said = best === undefined ? "" : `${best} is best`;
  const isSettled = columns.some(({ isOurs }) => isOurs) || (known !== notAsked && (said === "" || said === known));
  return isSettled ? undefined : said;
}

function aboutColumns(columns: readonly InspectedColumn[]): Question[] {
  return columns
    .filter(({ certainty }) => certainty === "ask")
    .map((column) => ({ about: questionOf(column), column: column.column }));
}

function questionOf({ use, judged, isOneOfSeveral }: InspectedColumn): Question["about"] {
  if (isOneOfSeveral) return "several";
  if (judged?.what === "sessions") return "attendance";
  if (judged?.what === "gap") return "direction";
  if (judged?.what === "nought or one" || judged?.what === "fraction") return "marks";
  if (use !== "assessment") return "column";
  if (judged?.why.from === "columns beside") return "heading";
  return judged?.what === "mark" && judged.why.from === "heading" ? "weight" : "maximum";
}
