import { writingMessages as words } from "../../messages/record-messages";
import { type Cell, isBlank } from "../../records/cell";
import { textOf } from "../../records/texts";
import { runsOf } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import { isSame } from "./look";

/** A sheet as it was read before anything was written; rows and columns counted from 0. */
export interface SheetRead {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  /** From 1. */
  readonly headerRow: number;
  /** What tells a row apart. */
  readonly idColumns: readonly number[];
}

/** Some columns of a sheet at one moment. */
export interface RowsSeen {
  readonly rows: readonly (readonly Cell[])[];
  /** Of each row; "" for one that nothing tells apart. Rows that say the same are counted: the second is another row. */
  readonly ids: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
}

export function rowsSeen(on: SheetRead, rows: RowsSeen["rows"]): RowsSeen {
  const counts = new Map<string, number>();
  const ids = rows.map((row, index) => {
    const texts = on.idColumns.map((column) => textOf(row[column]));
    if (index < on.headerRow || (texts[0] ?? "") === "") return "";
    const id = JSON.stringify(texts);
    counts.set(id, (counts.get(id) ?? 0) + 1);
    return `${id} ${counts.get(id)}`;
  });
  return { rows, ids, rowOf: new Map(ids.map((id, index) => [id, index] as const).filter(([id]) => id !== "")) };
}

/** Rows that people may have added since. */
const margin = 30;

/** How often what was moved between two reads is read again; ours. */
const looks = 8;

/**
 * Reads the columns anew, headings included. Only columns that people fill: another may be calculating. More than one read is one moment only where
 * the IDs are the same after the last as in the first. @throws Told where rows are moved between the reads each time
 */
export function lookAt(on: SheetRead, columns: readonly number[]): RowsSeen {
  const height = Math.min(on.sheet.getMaxRows(), on.values.length + margin);
  const read = (rows: Cell[][], runs: readonly Run[]) => {
    for (const { first, last } of runs) {
      const values = on.sheet.getRange(1, first + 1, height, last - first + 1).getValues() as Cell[][];
      values.forEach((line, index) => line.forEach((cell, at) => (rows[index]![first + at] = cell)));
    }
    return rows;
  };
  const emptyRows = (): Cell[][] => Array.from({ length: height }, () => []);
  const runs = joined(on, runsOf(columns));
  const ids = joined(on, runsOf(on.idColumns));
  for (let attempt = 1; attempt <= looks; attempt++) {
    const rows = read(emptyRows(), runs);
    if (runs.length < 2) return rowsSeen(on, rows);
    const after = read(emptyRows(), ids);
    const isOneMoment = rows.every((row, index) => on.idColumns.every((at) => isSame(row[at], after[index]?.[at])));
    if (isOneMoment) return rowsSeen(on, rows);
  }
  throw new Told(words.torn(on.name));
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Columns with no formula between them are one read. */
function joined({ values, formulas }: SheetRead, runs: readonly Run[]) {
  const isTyped = (column: number) => formulas.every((row) => (row[column] ?? "") === "");
  const hasCells = (column: number) => values.some((row) => !isBlank(row[column]));
  const together: { first: number; last: number }[] = [];
  for (const run of runs) {
    const before = together[together.length - 1];
    const between = Array.from({ length: before ? run.first - before.last - 1 : 0 }, (_, at) => before!.last + 1 + at);
    if (before && between.every((column) => isTyped(column) && hasCells(column))) before.last = run.last;
    else together.push({ ...run });
  }
  return together;
}
