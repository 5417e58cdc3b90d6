import { functionMessages } from "../messages/function-messages";
import { describe, isBlank } from "../records/cell";
import { type CellTable, tableIn } from "../records/cell-table";
import type { Column } from "../tables/column";
import type { Table } from "../tables/define-table";
import { type Cells, toRows } from "../records/ranges";

/**
 * A range that includes its header row, as the tab that it is. Columns are found by heading, wherever they stand. An omitted or empty range
 * has no rows. Throws a sentence naming the table, what was expected and what was found where a required column is missing.
 */
export function tableArgument<C extends Readonly<Record<string, Column>>>(
  cells: Cells,
  table: Table<C>,
  required: readonly (keyof C & string)[] = [],
): CellTable<C> {
  const rows = toRows(cells);
  const found = tableIn(rows, table);
  if (rows.every((row) => row.every(isBlank))) return found;
  const missing = required.find((key) => !found.positions.has(key));
  if (missing === undefined) return found;
  const headings = rows[Math.max(0, found.headerRow - 1)] ?? [];
  const seen = headings.filter((cell) => !isBlank(cell)).slice(0, 8);
  throw new Error(
    functionMessages.tables.missing(
      table.name,
      table.columns[missing]?.header ?? missing,
      seen.map(describe).join(", "),
    ),
  );
}
