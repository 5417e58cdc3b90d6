import { type Column } from "../tables/column";
import type { Table } from "../tables/define-table";
import { headingRows } from "../tables/grid";
import { consentsBeside } from "../tables/second-columns";
import { type Cell, isBlank } from "./cell";
import { readConsent } from "./words";

type Columns = Readonly<Record<string, Column>>;

/** A tab's cells with the places of its columns, from a sheet or from a function's argument. */
export interface CellTable<C extends Columns = Columns> {
  readonly table: Pick<Table<C>, "columns" | "keys">;
  /** The tab's name, or the argument's. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Where the headings stand, from 1; 0 when there are none. */
  readonly headerRow: number;
  /** Key → column, counted from 0. */
  readonly positions: ReadonlyMap<keyof C & string, number>;
}

/** A range with its headings: those are in the row that holds most of the table's, and a title above them does no harm. */
export function tableIn<C extends Columns>(
  rows: readonly (readonly Cell[])[],
  table: Pick<Table<C>, "name" | "columns" | "keys" | "positions">,
  name = table.name,
): CellTable<C> {
  let best: Pick<CellTable<C>, "headerRow" | "positions"> = { headerRow: 0, positions: new Map() };
  rows.slice(0, headingRows).forEach((row, index) => {
    const positions = row.every(isBlank) ? best.positions : table.positions(row);
    if (positions.size > best.positions.size) best = { headerRow: index + 1, positions };
  });
  return withOneConsent({ table, name, rows, ...best });
}

/** With a No or a note of a second column of consent in the place of what stands in the first; a yes there is none. */
export function withOneConsent<C extends Columns>(cells: CellTable<C>): CellTable<C> {
  const { table, rows, headerRow, positions } = cells;
  const beside = headerRow === 0 ? [] : consentsBeside(table.columns, rows[headerRow - 1] ?? [], positions);
  const key = table.keys.find((one) => table.columns[one]?.kind === "consent");
  const at = key === undefined ? undefined : positions.get(key);
  if (at === undefined || beside.length === 0) return cells;
  const isNoted = (cell: Cell) => {
    const consent = readConsent(cell);
    return consent.state === "value" && consent.value.note !== "";
  };
  const stricter = (row: readonly Cell[]) => {
    const noted = [at, ...beside].find((column) => isNoted(row[column] ?? ""));
    return noted === undefined || noted === at ? row : row.map((cell, column) => (column === at ? row[noted] : cell));
  };
  return { ...cells, rows: rows.map((row, index) => (index < headerRow ? row : stricter(row))) };
}

/** The same cells, of which only some columns are read: a tab may have thousands of rows. */
export const only = <C extends Columns, K extends keyof C & string>(
  { table, ...cells }: CellTable<C>,
  ...keys: K[]
): CellTable<Pick<C, K>> => ({ ...cells, table: { columns: table.columns, keys } }) as unknown as CellTable<Pick<C, K>>;
