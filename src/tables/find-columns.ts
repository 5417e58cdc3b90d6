import { asideOf } from "../domain/import/heading-aside";
import { rowKind } from "../domain/adoption/row-kind";
import { normalise } from "../domain/text/normalise";
import { columnsRead } from "./columns-read";
import { cellsBelow, type Grid, headingRows, isBlank, textOf, widthOf } from "./grid";
import type { FoundColumn } from "./inspection";
import { matchHeadings, otherForms } from "./match-headings";
import { tracker, type TrackerKey } from "./tracker";
import { headingOfFormula } from "./tracker-addresses";
import { usedAs } from "./used-as";
import { headingsOfCall } from "./worked-out";

/** The headings that a formula gives, its own first; none for a formula that is not ours. */
export function headingsOfFormula(formula: string): string[] {
  const own = headingOfFormula(formula);
  return own === undefined ? headingsOfCall(formula) : [own];
}

/**
 * The headings in a row that our formulas give, by column. A call gives several side by side; while it cannot show them, a column that has
 * something else for a heading is passed over.
 */
function givenHeadings({ formulas, values }: Pick<Grid, "formulas" | "values">, row: number): Map<number, string> {
  const given = new Map<number, string>();
  const isOther = (column: number, heading: string) => {
    const shown = textOf(values[row]?.[column]);
    return given.has(column) || (formulas[row]?.[column] ?? "") !== "" || (shown !== "" && shown !== heading);
  };
  (formulas[row] ?? []).forEach((formula, column) => {
    headingsOfFormula(formula).reduce((at, heading, index) => {
      let place = at;
      while (index > 0 && isOther(place, heading)) place += 1;
      given.set(place, heading);
      return place + 1;
    }, column);
  });
  return given;
}

/**
 * The headings of every column. A blank one takes the text of the cell above it, since a heading that spans two rows keeps its text in
 * the upper one. A heading made by one of our formulas is read from the formula, so an error in its place does not hide it.
 */
export function headingsAt(grid: Grid, headerRow: number): string[] {
  const [own, above] = [givenHeadings(grid, headerRow - 1), givenHeadings(grid, headerRow - 2)];
  const at = (row: number, column: number): string =>
    (row === headerRow - 1 ? own : above).get(column) ?? textOf(grid.values[row]?.[column]);
  const titleOnly = (grid.values[headerRow - 2] ?? []).filter((cell) => !isBlank(cell)).length < 2;
  return Array.from({ length: widthOf(grid) }, (_, column) => {
    return at(headerRow - 1, column) || (titleOnly ? "" : at(headerRow - 2, column));
  });
}

const keyOfHeader = (header: string) => tracker.keys.find((key) => tracker.columns[key].header === header);

/** The columns that our formulas in a row of headings read, each as what they take it for. */
export function columnsTaken({ formulas }: Pick<Grid, "formulas">, headerRow: number): Map<TrackerKey, number> {
  const taken = new Map<TrackerKey, number>();
  for (const { name, column } of (formulas[headerRow - 1] ?? []).flatMap(columnsRead)) {
    const key = keyOfHeader(name);
    if (key && !taken.has(key)) taken.set(key, column);
  }
  return taken;
}

/** The columns that our formulas in a row of headings read as marks, and that hold something. */
export function marksTaken(grid: Grid, headerRow: number): ReadonlySet<number> {
  const read = (grid.formulas[headerRow - 1] ?? []).flatMap(columnsRead).filter(({ name }) => name === "Marks");
  return new Set(read.map(({ column }) => column).filter((column) => !isEmptyBelow(grid, headerRow, column)));
}

/** Those whose headings are gone: no sum finds what is headed by nothing. */
export const marksWithoutHeading = (grid: Grid, headerRow: number): number[] => {
  const headings = headingsAt(grid, headerRow);
  return [...marksTaken(grid, headerRow)].filter((column) => (headings[column] ?? "") === "");
};

/**
 * The tracker's columns among a sheet's headings. What our formulas read they read by its address: a column stays what it is to them whatever
 * its heading says by now, unless that is plainly the heading of another.
 */
export function findColumns(grid: Grid, headerRow: number): FoundColumn[] {
  const headings = headingsAt(grid, headerRow);
  const found: FoundColumn[] = [];
  const unread = new Set<number>();
  const add = (column: number, key: TrackerKey, by: FoundColumn["by"]) => {
    if (!found.some((other) => other.key === key || other.column === column))
      found.push({ column, heading: headings[column] ?? tracker.columns[key].header, key, by });
  };
  for (const [column, heading] of givenHeadings(grid, headerRow - 1)) {
    const key = keyOfHeader(heading);
    if (key) add(column, key, "formula");
  }
  headings.forEach((_, column) => {
    const key = usedAs(grid.notes[headerRow - 1]?.[column] ?? "");
    if (key === "nothing") unread.add(column);
    else if (key) add(column, key, "note");
  });
  const isOpen = (column: number) => !unread.has(column) && !found.some((other) => other.column === column);
  const openHeadings = () => headings.map((heading, column) => (isOpen(column) ? heading : ""));
  // Someone's own average or grade column counts as such only once it holds something.
  const isUnused = (key: TrackerKey, column: number) =>
    tracker.columns[key].filledBy === "add-on" && isEmptyBelow(grid, headerRow, column);
  const taken = columnsTaken(grid, headerRow);
  const plain = new Map([...matchHeadings(openHeadings(), tracker.columns).positions].map(([key, at]) => [at, key]));
  for (const [key, column] of taken) {
    const heading = headings[column] ?? "";
    const other = plain.get(column) ?? key;
    const isOther = other !== key && (taken.get(other) ?? column) === column;
    const isGone = heading === "" && isEmptyBelow(grid, headerRow, column);
    if (isOpen(column) && !isOther && !isGone && !isUnused(key, column)) add(column, key, howRead(heading, key));
  }
  const { positions, exact } = matchHeadings(openHeadings(), tracker.columns);
  for (const [key, column] of positions)
    if (exact.has(column) || !isUnused(key, column)) add(column, key, exact.has(column) ? "heading" : "alias");
  for (const forms of otherForms(openHeadings()))
    for (const [key, column] of matchHeadings(forms.map(withoutOtherCounts(headings)), tracker.columns).positions)
      if (!isUnused(key, column)) add(column, key, "alias");
  return found.sort((a, b) => a.column - b.column);
}

/** "Behaviour incidents (positive)" are none. */
const withoutOtherCounts =
  (headings: readonly string[]) =>
  (form: string, column: number): string => {
    const [key] = matchHeadings([form], tracker.columns).positions.keys();
    const isCount = key === "behaviour" || key === "achievements";
    return isCount && asideOf(headings[column] ?? "", normalise(form), key) === "other" ? "" : form;
  };

/** How a column is known that our formulas read. */
function howRead(heading: string, key: TrackerKey): FoundColumn["by"] {
  for (const form of [heading, ...otherForms([heading]).flat()]) {
    const { positions, exact } = matchHeadings([form], tracker.columns);
    if (positions.has(key)) return exact.size > 0 && form === heading ? "heading" : "alias";
  }
  return "read";
}

export const isEmptyBelow = (grid: Grid, headerRow: number, column: number) =>
  cellsBelow(grid, headerRow, column).every(({ value }) => isBlank(value));

/**
 * The row that holds most of the tracker's headings, the lower of two equal ones; with headings that are merged over two rows the lower of
 * them. Undefined when none holds two.
 */
export function findHeaderRow(grid: Grid): number | undefined {
  let best: { row: number; count: number } | undefined;
  const rows = Math.min(headingRows, grid.values.length);
  for (let row = 1; row <= rows; row++) {
    // Headings of the row above would be counted twice.
    const alone = { ...grid, values: grid.values.map((cells, index) => (index === row - 1 ? cells : [])) };
    const count = findColumns(alone, row).length;
    if (count >= 2 && count >= (best?.count ?? 0)) best = { row, count };
  }
  return best && (isSecondRow(grid, best.row) ? best.row + 1 : best.row);
}

/** Nothing but texts that are no learner's, and nothing below what tells learners apart. */
function isSecondRow(grid: Grid, headerRow: number): boolean {
  const below = grid.values[headerRow] ?? [];
  const filled = below.filter((cell) => !isBlank(cell));
  const isText = (cell: unknown) => typeof cell === "string" && !startsAsNumber.test(cell);
  if (filled.length < 2 || !filled.every(isText) || rowKind(below, 0) !== "learner") return false;
  const people = findColumns(grid, headerRow).filter(({ key }) => identity.has(key));
  return people.length > 0 && people.every(({ column }) => isBlank(below[column]));
}

/** What tells learners apart. */
export const identity: ReadonlySet<TrackerKey> = new Set(["learnerId", "surname", "firstName"]);
const startsAsNumber = /^\s*[\d.,-]+\s*%?\s*$/;

/** Where no row holds two headings that we know: the first of nothing but texts, else the first in which two cells stand. */
export function likelyHeaderRow({ values }: Grid): number | undefined {
  const rows = values.slice(0, headingRows).map((row) => row.filter((cell) => !isBlank(cell)));
  const isTexts = (row: readonly unknown[]) =>
    row.length > 1 && row.every((cell) => typeof cell === "string" && !startsAsNumber.test(cell));
  const place = [rows.findIndex(isTexts), rows.findIndex((row) => row.length > 1)].find((found) => found >= 0);
  return place === undefined ? undefined : place + 1;
}

/** A tracker is known by our own formulas in its headings: nothing about it is kept anywhere else. */
export function isTracker(formulas: Grid["formulas"]): boolean {
  const computed = tracker.keys.filter((key) => tracker.columns[key].filledBy === "add-on");
  const headers = new Set<string>(computed.map((key) => tracker.columns[key].header));
  return formulas.some((row) => row.some((formula) => headingsOfFormula(formula).some((one) => headers.has(one))));
}
