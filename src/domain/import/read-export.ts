import { calendarDate, isoText } from "../calendar/calendar-date";
import { allTargets, targetOf } from "./all-targets";
import type { DelimitedText } from "./delimited-text";
import type { ExportColumn, ExportHeadings } from "./find-export-columns";
import type { IdentityKey } from "./identity-headings";
import type { TargetKey } from "./import-target";
import { type ShareScale, readShare, shareScale } from "./read-share";
import type { ImportProblem, ImportValue } from "./target-reading";

/** A row that can be read throughout. A text is "" where the export has no such column or nothing in it. */
export interface ExportRow {
  /** In the file, from 1. */
  readonly row: number;
  readonly learnerId: string;
  readonly course: string;
  readonly surname: string;
  readonly firstName: string;
  readonly fullName: string;
  /** As 2008-06-24; "" when there is none that can be read. */
  readonly born: string;
  readonly values: ReadonlyMap<TargetKey, ImportValue>;
}

/** A cell that keeps its row out. */
export interface BadCell {
  readonly row: number;
  /** "" when the whole row is meant. */
  readonly heading: string;
  readonly found: string;
  readonly problem: ImportProblem;
}

export interface Export {
  readonly rows: readonly ExportRow[];
  readonly bad: readonly BadCell[];
}

/** What exports write for nothing: never a value, and never a reason to clear a cell. */
const nothing = /^(|-+|–|—|n\/?a|none|null|no data|not available|#n\/a|#div\/0!)$/i;

/** Reads the rows below the headings. A row with one bad cell is left out whole, so that no row is half imported. */
export function readExport({ rows, openQuote }: DelimitedText, headings: ExportHeadings): Export {
  const below = rows.map((cells, index) => ({ row: index + 1, cells })).slice(headings.row);
  const targets = headings.columns.filter((column) => isTarget(column));
  const scales = new Map(
    targets.map(({ column }) => [column, shareScale(below.map(({ cells }) => cells[column] ?? ""))] as const),
  );
  const good: ExportRow[] = [];
  const bad: BadCell[] = [];
  for (const { row, cells } of below) {
    if (cells.every((cell) => nothing.test(cell.trim()))) continue;
    const shape = shapeProblems(row, cells, headings, openQuote);
    // Cells that stand in the wrong place would each look wrong too.
    const problems = shape.length > 0 ? shape : targets.flatMap((one) => cellProblem(row, one, cells, scales) ?? []);
    if (problems.length > 0) bad.push(...problems);
    else good.push(readRow(row, cells, headings, targets, scales));
  }
  return { rows: good, bad };
}

type Target = ExportColumn & { readonly use: TargetKey };
type Scales = ReadonlyMap<number, ShareScale>;

const isTarget = (column: ExportColumn): column is Target => allTargets.some(({ key }) => key === column.use);

function shapeProblems(
  row: number,
  cells: readonly string[],
  { columns }: ExportHeadings,
  openQuote: number | undefined,
): BadCell[] {
  const problem = (kind: ImportProblem, found: string): BadCell => ({ row, heading: "", found, problem: kind });
  if (row === openQuote) return [problem("open quote", excerpt(cells.join(" ")))];
  const beyond = cells.slice(columns.length).filter((cell) => cell.trim() !== "");
  if (beyond.length > 0) return [problem("too many cells", String(cells.length))];
  const who = (["learnerId", "surname", "fullName"] as const).map((key) => identity(cells, columns, key));
  return who.every((text) => text === "") ? [problem("no learner", excerpt(cells.filter(Boolean).join(", ")))] : [];
}

function cellProblem(row: number, target: Target, cells: readonly string[], scales: Scales): BadCell | undefined {
  const value = valueIn(target, cells, scales);
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
    const value = valueIn(target, cells, scales);
    if (value !== undefined && typeof value !== "object") values.set(target.use, value);
  }
  const born = calendarDate(text("dateOfBirth").replace(/[ T]\d{1,2}:\d{2}.*$/, ""));
  return {
    row,
    learnerId: text("learnerId"),
    course: text("course"),
    surname: text("surname"),
    firstName: text("firstName"),
    fullName: text("fullName"),
    born: born ? isoText(born) : "",
    values,
  };
}

/** Undefined where there is nothing. */
function valueIn(
  { column, use }: Target,
  cells: readonly string[],
  scales: Scales,
): ImportValue | { readonly problem: ImportProblem } | undefined {
  const cell = (cells[column] ?? "").trim();
  if (nothing.test(cell)) return undefined;
  const { reading } = targetOf(use);
  if (reading.kind !== "share") return reading.read(cell) ?? { problem: reading.problem };
  const percentage = readShare(cell, scales.get(column) ?? "percentages");
  return typeof percentage === "number" ? percentage : { problem: percentage };
}

function identity(cells: readonly string[], columns: readonly ExportColumn[], key: IdentityKey): string {
  const place = columns.find(({ use }) => use === key)?.column;
  return place === undefined ? "" : (cells[place] ?? "").trim();
}

/** A sentence has room for no more. */
const excerpt = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
