import type { CellChange } from "../../domain/import/plan-import";
import { saveMessages } from "../../messages/record-messages";
import { isMarkKey } from "../../records/import/mark-targets";
import { targetOf } from "../../records/import/targets";
import type { CellEdit } from "../writing/put-cells";
import type { SheetRead } from "../writing/rows-of-sheet";
import type { FillableSheet } from "./read-known-rows";

/** A cell that an import writes. */
export interface ImportEdit extends CellEdit {
  readonly change: CellChange;
  /** The number format that it has now, where the import gives it another. */
  readonly formatBefore?: string;
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
  const formats = on.sheet.getRange(first, column + 1, last - first + 1, 1).getNumberFormats();
  return changes.map((change) => {
    const { row, after } = change;
    const formatBefore = formats[row - first]?.[0] ?? "";
    const value = typeof after === "number" && isShare ? shareFor(formatBefore, after) : after;
    const format = isMarkKey(key) ? markFormat(value, formatBefore) : formatFor(value, formatBefore);
    const edit = { change, row: row - 1, column, before: on.grid.values[row - 1]?.[column] ?? "", after: value };
    return format === undefined || format === formatBefore ? edit : { ...edit, format, formatBefore };
  });
}

/** A cell that shows 92% holds 0.92. A number up to 1 is read as a share everywhere, so half a per cent is written as one. */
const shareFor = (format: string, percentage: number) =>
  format.includes("%") || (percentage > 0 && percentage <= 1) ? percentage / 100 : percentage;

/** A mark may be typed over a code later, so its cell is never one of texts. */
const markFormat = (value: string | number, format: string) =>
  typeof value === "number" ? formatFor(value, format) : undefined;

/** A text stays one; a number in a cell that shows days would be a day of 1900, and one in a cell of texts a text. */
function formatFor(value: string | number, format: string): string | undefined {
  if (typeof value === "string") return "@";
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return format === "@" || /[dmyhs]/i.test(shown.replace(/general/i, "")) ? "General" : undefined;
}

/** A learner's rows are told apart by their course. */
export const readOf = ({ sheet, name, grid, headerRow, columns, tab }: FillableSheet): SheetRead => ({
  sheet,
  name,
  values: grid.values,
  formulas: grid.formulas,
  headerRow,
  idColumns: ["learnerId", ...(tab === "tracker" ? ["course"] : [])].flatMap((key) => columns.get(key) ?? []),
});
