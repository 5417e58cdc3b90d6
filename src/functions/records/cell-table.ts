import type { TabDefinition } from "../../tables/define-table";
import { type Cell, type Cells, isBlank, toRows } from "../cells";

/** A tab's cells with the places of its columns, from a sheet or from a function's argument. */
export interface CellTable {
  /** The tab's name. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Where the headings stand, from 1; 0 when there are none. */
  readonly headerRow: number;
  /** Key → column, counted from 0. */
  readonly positions: ReadonlyMap<string, number>;
}

const rowsAboveTheHeadings = 10;

/** A range with its headings: those are in the row that holds most of the table's, and a title above them does no harm. */
export function tableIn(cells: Cells, table: Pick<TabDefinition, "positions">, name: string): CellTable {
  const rows = toRows(cells);
  let best: Pick<CellTable, "headerRow" | "positions"> = { headerRow: 0, positions: new Map() };
  rows.slice(0, rowsAboveTheHeadings).forEach((row, index) => {
    const positions = row.every(isBlank) ? best.positions : table.positions(row);
    if (positions.size > best.positions.size) best = { headerRow: index + 1, positions };
  });
  return { name, rows, ...best };
}
