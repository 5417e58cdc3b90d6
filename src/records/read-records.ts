import type { CellProblem } from "../domain/department/records";
import { cellMessages as words } from "../messages/function-messages";
import type { Column } from "../tables/column";
import { isChoice, type Kind } from "../tables/kind";
import { type Cell, describe, isBlank, type Reading } from "./cell";
import type { CellTable } from "./cell-table";
import { type Meaning, readerOf } from "./read-cell";
import { readId } from "./texts";

type Columns = Readonly<Record<string, Column>>;

/** What a column gives in a record: a text is "" where nothing is recorded or it cannot be read, anything else is undefined. */
type Value<C extends Column> =
  Meaning<C["kind"]> extends string ? Meaning<C["kind"]> | "" : Meaning<C["kind"]> | undefined;

/** A row under its column keys, as its tab defines them. `row` is as the sheet numbers it. */
export type RecordOf<C extends Columns> = { readonly row: number } & { readonly [K in keyof C]: Value<C[K]> };

/** Reads the rows of a table, one column's reader made once. `index` counts from 0 over all rows, the headings too. */
export function rowReader<C extends Columns>({ table, name, rows, headerRow, positions }: CellTable<C>) {
  type Key = keyof C & string;
  const columns = table.keys.map((key) => {
    const column = table.columns[key] as Column;
    return { key, column, read: readerOf(column.kind), at: positions.get(key) ?? -1, none: nothingOf(column.kind) };
  });
  const byKey = new Map(columns.map((one) => [one.key, one]));
  const headings = rows[headerRow - 1] ?? [];
  const cellAt = (index: number, key: Key): Cell => rows[index]?.[positions.get(key) ?? -1] ?? "";
  const problemAt = (index: number, { key, column, at }: (typeof columns)[number]): CellProblem => {
    const heading = headings[at];
    const header = typeof heading === "string" && heading !== "" ? heading : column.header;
    const found = describe(cellAt(index, key));
    return { tab: name, row: index + 1, header, found, expected: expectedOf(column.kind) };
  };

  return {
    cellAt,
    read: <K extends Key>(index: number, key: K) =>
      byKey.get(key)?.read(cellAt(index, key)) as Reading<Meaning<C[K]["kind"]>>,
    problemOf: (index: number, key: Key) => problemAt(index, byKey.get(key) as (typeof columns)[number]),
    /** What a formula says of a cell that it could not read is a problem of that cell, and told there. */
    record(index: number, problems?: CellProblem[]): RecordOf<C> {
      const cells = rows[index] ?? [];
      const record: Record<string, unknown> = { row: index + 1 };
      for (const one of columns) {
        const reading = one.read(cells[one.at]);
        record[one.key] = reading.state === "value" ? reading.value : one.none;
        if (reading.state === "problem" && one.column.filledBy === "people") problems?.push(problemAt(index, one));
      }
      return record as RecordOf<C>;
    },
  };
}

/** The records of the rows that have what a record cannot be without; a row without it is left out, and told unless it is blank there. */
export function readRecords<C extends Columns>(
  cells: CellTable<C>,
  problems: CellProblem[],
  needs: readonly (keyof C & string)[],
): RecordOf<C>[] {
  const reader = rowReader(cells);
  const records: RecordOf<C>[] = [];
  for (let index = cells.headerRow; cells.headerRow > 0 && index < cells.rows.length; index++) {
    if (cells.rows[index]?.every(isBlank)) continue;
    const lacking = needs.find((key) => reader.read(index, key).state !== "value");
    if (lacking === undefined) records.push(reader.record(index, problems));
    else if (!isBlank(reader.cellAt(index, lacking))) problems.push(reader.problemOf(index, lacking));
  }
  return records;
}

/** The records whose cell under a key names a wanted ID, in the sheet's order. Only that column of the others is read. */
export function recordsOf<C extends Columns>(
  cells: CellTable<C>,
  key: keyof C & string,
  isWanted: (id: string) => boolean,
): RecordOf<C>[] {
  const reader = rowReader(cells);
  return rowsOf(cells, key, isWanted).map((index) => reader.record(index));
}

/** Where they stand, counted from 0 over all rows. */
export function rowsOf<C extends Columns>(
  cells: CellTable<C>,
  key: keyof C & string,
  isWanted: (id: string) => boolean,
): number[] {
  const column = cells.positions.get(key);
  const rows: number[] = [];
  if (column === undefined || cells.headerRow === 0) return rows;
  for (let index = cells.headerRow; index < cells.rows.length; index++) {
    const cell = cells.rows[index]?.[column];
    const found = cell === "" || cell === undefined ? undefined : readId(cell);
    if (found?.state === "value" && isWanted(found.value)) rows.push(index);
  }
  return rows;
}

/** Every ID that a column names, in the sheet's order. */
export function idsIn<C extends Columns>(cells: CellTable<C>, key: keyof C & string): string[] {
  const ids: string[] = [];
  rowsOf(cells, key, (id) => ids.push(id) > 0);
  return ids;
}

function expectedOf(kind: Kind): string {
  if (isChoice(kind)) return words.oneOf(kind.oneOf);
  if (typeof kind !== "string") return kind.flag.includes("k") ? words.flagOrCode : words.expected.flag;
  return words.expected[kind];
}

const textual: readonly Kind[] = ["id", "text", "name", "grade", "day", "moment"];
const nothingOf = (kind: Kind) => (isChoice(kind) || textual.includes(kind) ? "" : undefined);
