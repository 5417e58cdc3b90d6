import { headingRows } from "../domain/adoption/heading-rows";
import { saysPercent } from "../domain/adoption/heading-words";
import { numberIn } from "../domain/adoption/column-sums";
import { judgeColumns } from "../domain/adoption/judge-columns";
import type { ColumnSeen, Judgement } from "../domain/adoption/judgement";
import { agreesWithWork } from "../domain/adoption/own-average";
import { rowKind } from "../domain/adoption/row-kind";
import { runsBackwards } from "../domain/adoption/which-holds";
import { codeKey } from "../domain/text/normalise";
import { figuresAbove } from "./figures-above";
import { columnsTaken, findColumns, headingsAt, marksTaken } from "./find-columns";
import { type Grid, isBlank, textOf, widthOf } from "./grid";
import type { FoundColumn, InspectedColumn } from "./inspection";
import { oncePerUse, withGrades } from "./several-columns";
import { secondTable } from "./second-table";
import { uniqueCodes } from "./unique-codes";
import { tracker, type TrackerKey } from "./tracker";
import type { ListedAssessment } from "./tracker-view";
import { usedAs } from "./used-as";

export type Listed = ListedAssessment & { readonly weight?: number | undefined };

/** The sheet's columns as they stand below its headings, without the rows that are no learner's. */
interface Seen {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly headings: readonly string[];
  /** What stands in the row of headings itself, where the functions look for codes. */
  readonly own: readonly string[];
  /** The headings of the row above, repeated over the columns for which they stand. */
  readonly above: readonly string[];
  /** Of learners, counted from 0 over all rows. */
  readonly rows: readonly number[];
  readonly columns: readonly ColumnSeen[];
  readonly judged: readonly Judgement[];
  /** Where another table begins, of which no column is this one's. */
  readonly end: number;
  /** What our formulas read as marks at present. */
  readonly taken: ReadonlySet<number>;
}

type Decision = Omit<InspectedColumn, "column" | "heading">;

/** What each column of a sheet is taken for, the surest sign first: what we or a person said before, its heading, its cells and its neighbours. */
export function adoptColumns(grid: Grid, headerRow: number, listed: readonly Listed[]): InspectedColumn[] {
  const seen = look(grid, headerRow);
  const found = new Map(findColumns(grid, headerRow).map((one) => [one.column, one]));
  const decided = seen.headings.map((heading, column): InspectedColumn => {
    return { column, heading, ...decide(seen, column, found.get(column), listed) };
  });
  const taken = new Set(columnsTaken(grid, headerRow).values());
  const isSettled = (column: number) =>
    taken.has(column) || ["formula", "note", "read"].includes(found.get(column)?.by ?? "");
  const complete = withOwnAverage(seen, withGrades(seen, oncePerUse(seen, decided, isSettled), isSettled));
  return withCodes(seen, complete);
}

/** Both rows of headings, the upper one first, and what stands in the lower one itself. */
function bothRows(grid: Grid, headerRow: number) {
  const textsOf = (row: number) =>
    Array.from({ length: widthOf(grid) }, (_, column) => textOf(grid.values[row]?.[column]));
  const own = textsOf(headerRow - 1);
  const figures = figuresAbove(grid, headerRow).find(({ rowIndex }) => rowIndex === headerRow - 2)?.row ?? [];
  const heads = textsOf(headerRow - 2).map((text, column) => (isBlank(figures[column]) ? text : ""));
  const upper = headingRows(own, heads);
  return { own, upper, above: upper.map((two) => (two.length > 1 ? (two[0] ?? "") : "")) };
}

/** The code of each of the columns, by column; it is to stand in the row of headings. */
export function codesIn(grid: Grid, headerRow: number, columns: readonly number[]): Map<number, string> {
  const { own, above } = bothRows(grid, headerRow);
  return uniqueCodes(own, above, columns);
}

function look(grid: Grid, headerRow: number): Seen {
  const headings = headingsAt(grid, headerRow);
  const { own, upper, above } = bothRows(grid, headerRow);
  const below = grid.values.slice(headerRow).map((row, place) => ({ row, kind: rowKind(row, place), place }));
  const figures = [...below, ...figuresAbove(grid, headerRow)];
  const inRow = (wanted: "maxima" | "weights", column: number) =>
    numberIn(figures.find(({ kind }) => kind === wanted)?.row[column]) ?? 0;
  const rows = below.filter(({ kind, row }) => kind === "learner" && !row.every(isBlank));
  const indexes = rows.map(({ place }) => headerRow + place);
  const columns = headings.map((heading, column): ColumnSeen => {
    const [maximum, weight] = [inRow("maxima", column), inRow("weights", column)];
    return {
      headings: upper[column]?.length ? (upper[column] as string[]) : [heading],
      cells: rows.map(({ row }) => row[column] ?? ""),
      formats: indexes.map((row) => grid.formats?.[row]?.[column] ?? ""),
      ...(maximum > 0 && { maximum }),
      ...(weight > 0 && { weight }),
    };
  });
  const end = secondTable(grid, headerRow) ?? columns.length;
  const judged = [...judgeColumns(columns.slice(0, end)), ...judgeColumns(columns.slice(end))];
  return {
    grid,
    headerRow,
    headings,
    own,
    above,
    rows: indexes,
    columns,
    judged,
    end,
    taken: marksTaken(grid, headerRow),
  };
}

const left: Decision = { use: "", certainty: "sure" };

/** What sums read as marks a moment ago is left to nobody's guess. */
function decide(seen: Seen, column: number, found: FoundColumn | undefined, listed: readonly Listed[]): Decision {
  const decision = decideAnew(seen, column, found, listed);
  const isLost = decision.use !== "assessment" && seen.taken.has(column) && !isLeft(seen, column);
  return isLost ? { ...decision, certainty: "ask" } : decision;
}

const isLeft = ({ grid, headerRow }: Seen, column: number) =>
  usedAs(grid.notes[headerRow - 1]?.[column] ?? "") === "nothing";

function decideAnew(seen: Seen, column: number, found: FoundColumn | undefined, listed: readonly Listed[]): Decision {
  const { headings } = seen;
  const judgement = seen.judged[column] as Judgement;
  const judged = { what: judgement.what, why: judgement.why };
  if (found?.by === "formula") return { use: found.key, certainty: "sure", isOurs: true };
  if (found?.by === "note" || found?.by === "read") return { use: found.key, certainty: "sure" };
  const row = listed.find(({ code }) => codeKey(code) === codeKey(headings[column] ?? ""));
  if (row) {
    const { maxMark, weight = 1 } = row;
    return { use: "assessment", certainty: "sure", weight, ...(maxMark !== undefined && { maxMark }) };
  }
  if (column >= seen.end || isLeft(seen, column)) return left;
  return found ? known(seen, found, judgement) : { ...unknown(seen, column, judgement), judged };
}

/** What somebody else has judged is no verdict of ours, whatever its heading and words. */
const judgements: ReadonlySet<TrackerKey> = new Set(["tier", "reasons", "areas"]);
/** Above or below nothing: of these only their people know which sign is the better one, and in what they count. */
const signed: ReadonlySet<TrackerKey> = new Set(["gap", "latestChange", "sustainedChange"]);

const saysCount = /\bcount\b/i;

/** A column whose heading we know, as far as its cells are of the kind. */
function known({ columns, headerRow, grid }: Seen, found: FoundColumn, judgement: Judgement): Decision {
  const { key, column, by } = found;
  const judged = { what: judgement.what, why: judgement.why };
  const isOurHeading = by === "heading";
  const cells = columns[column]?.cells ?? [];
  const isTheirs = cells.some((cell) => !isBlank(cell));
  if (isTheirs && judgements.has(key)) return { ...left, judged };
  if (isTheirs && signed.has(key))
    return judgement.what === "text"
      ? { ...left, judged }
      : { use: "", certainty: "ask", judged: { ...judged, what: "gap" } };
  const { kind } = tracker.columns[key];
  const isOtherRate = judgement.what === "rate" && (kind === "share" || key === "attitude");
  const isNoCount = kind === "count" && saysPercent(found.heading);
  if (judgement.what === "gap" || isOtherRate || isNoCount) return { use: "", certainty: "ask", judged };
  if (judgement.what === "sessions") return { use: "", certainty: "ask", judged };
  if (key === "behaviour" && judgement.what === "points") {
    // Points are counted too, so it takes the very word; "Behaviour" alone may be either, or a grade.
    if (saysCount.test(found.heading)) return { use: key, certainty: "guess", judged };
    return { ...left, certainty: judgement.certainty === "ask" ? "ask" : "sure", judged };
  }
  if (isOurHeading && !(isTheirs && key === "average")) return { use: key, certainty: "sure" };
  const isNoGrade = kind === "grade" && isCounted(judgement);
  if (isNoGrade) return { use: "", certainty: "ask", judged };
  const isFormula = grid.formulas.slice(headerRow).some((row) => row[column]);
  const isPlain = judgement.certainty === "sure" && tracker.columns[key].filledBy === "people" && !isFormula;
  return { use: key, certainty: isPlain ? "sure" : "guess", judged };
}

/** Numbers that cannot be grades. */
const isCounted = ({ what }: Judgement) => ["mark", "percentage", "other number", "fraction"].includes(what);

function unknown({ grid, rows, headings, own }: Seen, column: number, judgement: Judgement): Decision {
  const { what, signal, maximum, weight = 1 } = judgement;
  const certainty = judgement.certainty === "likely" ? "guess" : judgement.certainty;
  if (what === "mark" || what === "percentage") {
    const isWorkedOut = rows.filter((row) => grid.formulas[row]?.[column]).length > rows.length / 2;
    // Fetched from elsewhere, or worked out of something: nobody can tell.
    if (isWorkedOut) return { use: "", certainty: "ask" };
    // Its heading stands in the row above, where no sum finds it.
    if (own[column] === "") return { use: "", certainty: headings[column] === "" ? "sure" : "ask" };
    const isMissing = maximum === undefined || certainty === "ask";
    // A weight that nobody typed is shown as a guess.
    const shown = weight !== 1 && certainty === "sure" ? "guess" : certainty;
    return { use: "assessment", certainty: shown, weight, ...(!isMissing && { maxMark: maximum }) };
  }
  if (what === "share" && signal) return { use: signal, certainty: "guess" };
  if (what === "attitude") return { use: "attitude", certainty: "guess" };
  const isOpen = certainty === "ask" && (headings[column] ?? "") !== "";
  return { use: "", certainty: isOpen ? "ask" : "sure" };
}

/** Whether the work of a plan stands from the newest to the oldest by its headings. */
export function workRunsBackwards(grid: Grid, headerRow: number, columns: readonly number[]): boolean {
  const { upper } = bothRows(grid, headerRow);
  return runsBackwards([...columns].sort((a, b) => a - b).map((column) => upper[column]?.join(" ") ?? ""));
}

/**
 * Somebody's own average counts as ours where it is worked out and agrees with the marks, or where there are no marks. Then the latest of several
 * (one a term) is asked about: nothing else says how a learner does.
 */
function withOwnAverage({ columns, grid, rows, judged }: Seen, decided: readonly InspectedColumn[]): InspectedColumn[] {
  const work = decided.filter(({ use }) => use === "assessment");
  if (work.length === 0) {
    const isOpen = ({ use, column }: InspectedColumn) => use === "" && judged[column]?.what === "average";
    const latest = decided.some(({ use }) => use === "average") ? undefined : decided.filter(isOpen).pop();
    return decided.map((one) => (one === latest ? { ...one, certainty: "ask" } : one));
  }
  const marks = work.map(({ column, maxMark, weight = 1 }) => ({
    cells: columns[column]?.cells ?? [],
    maximum: maxMark,
    weight,
  }));
  return decided.map((one) => {
    if (one.use !== "average" || one.isOurs || one.certainty === "sure") return one;
    const isFormula = rows.every((row) => grid.formulas[row]?.[one.column]);
    const agrees = isFormula && agreesWithWork(columns[one.column]?.cells ?? [], marks);
    return agrees ? one : { ...one, use: "", certainty: "sure" };
  });
}

function withCodes({ own, above }: Seen, decided: readonly InspectedColumn[]): InspectedColumn[] {
  const marks = decided.filter(({ use }) => use === "assessment").map(({ column }) => column);
  const codes = uniqueCodes(own, above, marks);
  return decided.map((one) => {
    const code = codes.get(one.column);
    if (code === undefined || code === own[one.column]) return one;
    // A heading of somebody's own is not changed unseen.
    return { ...one, code, certainty: one.certainty === "ask" ? "ask" : "guess" };
  });
}
