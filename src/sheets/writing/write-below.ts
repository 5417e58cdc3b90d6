import { writingMessages } from "../../messages/record-messages";
import { isBlank } from "../../records/cell";
import { runsOf } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import type { Tab } from "../tabs";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How often rows that somebody has begun are passed; ours. */
const tries = 4;

/** The first row below the last that is filled, from 1. */
export const rowBelow = ({ grid }: Pick<Tab, "grid">): number =>
  Math.max(2, (grid?.values.map((row) => !row.every(isBlank)).lastIndexOf(true) ?? 0) + 2);

/**
 * Writes rows below the last one that is filled, looked at once more right before: a row that somebody has begun there since the tab was read is
 * theirs, and the block goes further down. A column that a formula fills is not looked at: it is not calculated before the action ends.
 *
 * @param tab as it was read
 * @param format of all cells, where they are to stay text
 */
export function writeBelow(
  sheet: Sheet,
  tab: Pick<Tab, "grid">,
  rows: readonly (readonly unknown[])[],
  format?: string,
): void {
  const width = rows[0]?.length ?? 1;
  const formulas = tab.grid?.formulas ?? [];
  const typed = Array.from({ length: width }, (_, column) => column).filter((column) =>
    formulas.every((row) => (row[column] ?? "") === ""),
  );
  let [first, size] = [rowBelow(tab), sheet.getMaxRows()];
  for (let attempt = 1; attempt <= tries; attempt++) {
    const lacking = first - 1 + rows.length - size;
    if (lacking > 0) {
      sheet.insertRowsAfter(size, lacking);
      size += lacking;
    }
    const begun = runsOf(typed).map(({ first: from, last }) =>
      sheet
        .getRange(first, from + 1, rows.length, last - from + 1)
        .getValues()
        .map((row) => !row.every(isBlank))
        .lastIndexOf(true),
    );
    const below = Math.max(-1, ...begun) + 1;
    if (below === 0) {
      const range = sheet.getRange(first, 1, rows.length, width);
      if (format !== undefined) range.setNumberFormat(format);
      range.setValues(rows.map((row) => [...row]));
      return;
    }
    first += below;
  }
  throw new Told(writingMessages.begun(sheet.getName()));
}
