import { recoverySheet } from "../../domain/print/recovery-sheet";
import { printMessages as words } from "../../messages/print-messages";
import { readDepartment } from "../read-department";
import { selectedCell } from "./selected-cell";
import { showPaper } from "./show-paper";

/** Opens the plan for the indicator in the selected row of Scorecard or Recovery plans. Throws a sentence when there is none. */
export function printRecoveryPlan(spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()): void {
  const read = readDepartment(spreadsheet, now);
  const { sheet, row, text } = selectedCell(read, "indicator", spreadsheet);
  if (text === undefined) throw new Error(words.noIndicators(sheet));
  if (text === "") throw new Error(words.noIndicator(sheet, row));
  const plan = recoverySheet(read.department, text);
  if (!plan) throw new Error(words.unknownIndicator(text));
  showPaper({ kind: "recovery-plan", sheet: plan }, words.recoveryPlan);
}
