import type {
  BadCell,
  Export,
  ExportRow,
  IdentityKey,
  ImportProblem,
  ImportValue,
  TargetKey,
} from "../../domain/import/import-file";
import { tidy } from "../../domain/numbers/tidy";
import { rowKind } from "../../domain/adoption/row-kind";
import { outcomeCodes } from "../../domain/marks/outcome";
import { readMoment } from "../days";
import { readCode } from "../marks";
import { writtenNumber } from "../../domain/numbers/written-number";
import { readId, readText } from "../texts";
import type { DelimitedText } from "./delimited-text";
import type { ExportColumn, ExportHeadings } from "./find-export-columns";
import { rowsUnder } from "./heading-rows-below";
import { isMarkKey } from "./mark-targets";
import { nothing } from "./column-doubts";
import { allTargets, targetOf } from "./targets";

/** Reads the rows below the headings. A row with one bad cell is left out whole, so that no row is half imported. */
export function readExport({ rows, openQuote }: DelimitedText, headings: ExportHeadings): Export {
  const below = learnerRows(rows, headings);
  const targets = headings.columns.filter((column) => isTarget(column));
  const scales = new Map(
    targets.map(({ column }) => [column, shareScale(below.map(({ cells }) => cells[column] ?? ""))] as const),
  );
  const good: ExportRow[] = [];
  const bad: BadCell[] = [];
  for (const { row, cells } of below) {
    if (cells.every((cell) => nothing.test(cell))) continue;
    const shape = shapeProblems(row, cells, headings, openQuote);
    // Cells that stand in the wrong place would each look wrong too.
    const problems =
      shape.length > 0
        ? shape
        : [
            ...targets.flatMap((one) => cellProblem(row, one, cells, scales, headings) ?? []),
            ...sessionProblem(row, cells, headings),
          ];
    if (problems.length > 0) bad.push(...problems);
    else good.push(readRow(row, cells, headings, targets, scales));
  }
  return { rows: good, bad };
}

/** The rows of one table, but those of a gradebook that are no learner's: dates, points, averages. Rows are counted from 1. */
export const learnerRows = (rows: DelimitedText["rows"], headings: ExportHeadings) =>
  rowsUnder(rows, headings).filter(({ cells }, place) => !headings.hasMarks || rowKind(cells, place) === "learner");

type Target = ExportColumn & { readonly use: TargetKey };
type Scales = ReadonlyMap<number, ShareScale>;

const isTarget = (column: ExportColumn): column is Target =>
  isMarkKey(column.use) || allTargets.some(({ key }) => key === column.use);

function shapeProblems(
  row: number,
  cells: readonly string[],
  { columns }: ExportHeadings,
  openQuote: number | undefined,
): BadCell[] {
  const problem = (kind: ImportProblem, found: string): BadCell => ({ row, heading: "", found, problem: kind });
  if (row === openQuote) return [problem("open quote", excerpt(cells.join(" ")))];
  const beyond = cells.slice(columns.length).filter((cell) => readText(cell).state !== "blank");
  if (beyond.length > 0) return [problem("too many cells", String(cells.length))];
  const who = (["learnerId", "surname", "fullName"] as const).map((key) => identity(cells, columns, key));
  return who.every((text) => text === "") ? [problem("no learner", excerpt(cells.filter(Boolean).join(", ")))] : [];
}

function cellProblem(
  row: number,
  target: Target,
  cells: readonly string[],
  scales: Scales,
  { columns }: ExportHeadings,
): BadCell | undefined {
  const value = valueIn(target, cells, scales, columns);
  if (value === undefined || typeof value !== "object") return undefined;
  return { row, heading: target.heading, found: excerpt(cells[target.column] ?? ""), problem: value.problem };
}

function readRow(
  row: number,
  cells: readonly string[],
  { columns }: ExportHeadings,
  targets: readonly Target[],
  scales: Scales,
): ExportRow {
  const text = (key: IdentityKey) => identity(cells, columns, key);
  const values = new Map<TargetKey, ImportValue>();
  for (const target of targets) {
    const value = valueIn(target, cells, scales, columns);
    if (value !== undefined && typeof value !== "object") values.set(target.use, value);
  }
  const attendance = attendanceOf(cells, columns);
  // A percentage of the file's own goes before one that is worked out.
  if (typeof attendance === "number" && !values.has("attendance")) values.set("attendance", attendance);
  const born = readMoment(text("dateOfBirth"));
  return {
    row,
    learnerId: text("learnerId"),
    course: text("course"),
    surname: text("surname"),
    firstName: text("firstName"),
    fullName: text("fullName"),
    born: born.state === "value" ? born.value : "",
    values,
  };
}

/** Sessions attended of those that were possible, in per cent; undefined without both. */
function attendanceOf(cells: readonly string[], columns: readonly ExportColumn[]): number | "problem" | undefined {
  const textOf = (use: "attended" | "possible") => cells[columns.find((one) => one.use === use)?.column ?? -1] ?? "";
  const [attended, possible] = [textOf("attended"), textOf("possible")];
  if (nothing.test(attended) || nothing.test(possible)) return undefined;
  const [some, all] = [writtenNumber(attended), writtenNumber(possible)];
  if (!some || !all || some.percent || all.percent || some.amount < 0 || some.amount > all.amount) return "problem";
  return all.amount === 0 ? undefined : tidy(Math.round((some.amount / all.amount) * 1000) / 10);
}

function sessionProblem(row: number, cells: readonly string[], { columns }: ExportHeadings): BadCell[] {
  const attended = columns.find(({ use }) => use === "attended");
  if (!attended || columns.some(({ use }) => use === "attendance") || attendanceOf(cells, columns) !== "problem")
    return [];
  return [{ row, heading: attended.heading, found: excerpt(cells[attended.column] ?? ""), problem: "no sessions" }];
}

/** Undefined where there is nothing. */
function valueIn(
  { column, use, maximum = Infinity }: Target,
  cells: readonly string[],
  scales: Scales,
  columns: readonly ExportColumn[],
): ImportValue | { readonly problem: ImportProblem } | undefined {
  const cell = cells[column] ?? "";
  if (nothing.test(cell)) return isMarkKey(use) ? stateIn(cells, columns) : undefined;
  const { isShare, read, problem } = targetOf(use);
  const value = read(cell);
  if (value === undefined || (typeof value === "number" && value > maximum)) return { problem };
  const written = isShare ? writtenNumber(cell) : undefined;
  if (!written || written.percent || written.amount > 1 || written.amount <= 0) return value;
  // 0.92 among percentages could be 0.92% or 92%, so nobody guesses.
  return scales.get(column) === "fractions" ? tidy(written.amount * 100) : { problem: "share or percentage" };
}

/** The state beside a grade that is not there: missing or excused. "Turned in" says nothing of a mark. */
function stateIn(cells: readonly string[], columns: readonly ExportColumn[]): ImportValue | undefined {
  const code = readCode(cells[columns.find(({ use }) => use === "workState")?.column ?? -1] ?? "");
  return code && code.kind !== "marked" ? outcomeCodes[code.kind] : undefined;
}

/** Some exports give attendance as 92 or 92%, others as 0.92: never both in one column. */
type ShareScale = "percentages" | "fractions";

/** Fractions when no number without a % sign is above 1, and there is one. */
function shareScale(cells: readonly string[]): ShareScale {
  const numbers = cells.flatMap((cell) => writtenNumber(cell) ?? []).filter(({ percent }) => !percent);
  const all = numbers.map(({ amount }) => amount);
  return all.some((amount) => amount > 0) && all.every((amount) => amount <= 1) ? "fractions" : "percentages";
}

function identity(cells: readonly string[], columns: readonly ExportColumn[], key: IdentityKey): string {
  const cell = cells[columns.find(({ use }) => use === key)?.column ?? -1] ?? "";
  const text = key === "learnerId" ? readId(cell) : readText(cell);
  return text.state === "value" ? text.value : "";
}

/** A sentence has room for no more. */
const excerpt = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
