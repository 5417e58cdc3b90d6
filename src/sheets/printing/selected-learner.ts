import { printMessages as words } from "../../messages/print-messages";
import type { DepartmentOnSheets } from "../read-department";
import { selectedCell } from "./selected-cell";

/** The learner ID in the selected row of a tracker, or of any other tab that has such a column. Throws a sentence when there is none. */
export function selectedLearner(
  read: DepartmentOnSheets,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): string {
  const { sheet, row, text } = selectedCell(read, "learnerId", spreadsheet);
  if (text === undefined) throw new Error(words.noLearners(sheet));
  if (text === "") throw new Error(words.noLearner(sheet, row));
  return text;
}
