import type { CellChange } from "../../domain/import/plan-import";
import { saveMessages } from "../../messages/save-messages";
import { targetOf } from "../../records/import/targets";
import type { CellEdit } from "../writing/put-cells";
import type { SheetRead } from "../writing/rows-of-sheet";
import type { FillableSheet } from "./read-known-rows";

/** A cell that an import writes, or puts back. */
export interface ImportEdit extends CellEdit {
  readonly change: CellChange;
}

/** @throws Error with a sentence for a sheet that is not there any more */
export function columnEdits(
  sheets: readonly FillableSheet[],
  { sheet, key }: CellChange,
  changes: readonly CellChange[],
): ImportEdit[] {
  const on = sheets.find(({ name }) => name === sheet);
  const column = on?.columns.get(key);
  if (!on || column === undefined) throw new Error(saveMessages.noTab(sheet));
  const { isShare } = targetOf(key);
  const rows = changes.map(({ row }) => row).sort((one, other) => one - other);
  const [first = 1, last = 1] = [rows[0], rows[rows.length - 1]];
  const formats = isShare ? on.sheet.getRange(first, column + 1, last - first + 1, 1).getNumberFormats() : [];
  return changes.map((change) => {
    const { row, after } = change;
    const format = formats[row - first]?.[0] ?? "";
    const value = typeof after === "number" && isShare ? shareFor(format, after) : after;
    return { change, row: row - 1, column, before: on.grid.values[row - 1]?.[column] ?? "", after: value };
  });
}

/** A cell that shows 92% holds 0.92. A number up to 1 is read as a share everywhere, so half a per cent is written as one. */
const shareFor = (format: string, percentage: number) =>
  format.includes("%") || (percentage > 0 && percentage <= 1) ? percentage / 100 : percentage;

/** A learner's rows are told apart by their course. */
export const readOf = ({ sheet, name, grid, headerRow, columns, tab }: FillableSheet): SheetRead => ({
  sheet,
  name,
  values: grid.values,
  formulas: grid.formulas,
  headerRow,
  idColumns: ["learnerId", ...(tab === "tracker" ? ["course"] : [])].flatMap((key) => columns.get(key) ?? []),
});
