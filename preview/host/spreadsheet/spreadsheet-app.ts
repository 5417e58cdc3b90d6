import { Exception } from "../exception";
import { service } from "../service-object";
import { newConditionalFormatRule } from "./conditional-format-rule";
import type { Context } from "./context";
import { newDataValidation } from "./data-validation";
import { BooleanCriteria, CopyPasteType, DataValidationCriteria, ProtectionType, WrapStrategy } from "./enumerations";
import { areaOf } from "./range-area";
import { activeArea, createSpreadsheet } from "./spreadsheet";
import { type Sheet, sheetIdOf } from "./sheet";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** @param ui undefined where the script has none */
export function createSpreadsheetApp(context: Context, ui: GoogleAppsScript.Base.Ui): SpreadsheetApp {
  const { workbook } = context;
  const spreadsheet = createSpreadsheet(context);

  function activate(range: Range): Range {
    const area = areaOf(range);
    workbook.activateSheet(area.sheet);
    workbook.select(area);
    return range;
  }

  return service<SpreadsheetApp>("SpreadsheetApp", {
    BooleanCriteria,
    DataValidationCriteria,
    CopyPasteType,
    ProtectionType,
    WrapStrategy,
    getActive: () => spreadsheet,
    getActiveSpreadsheet: () => spreadsheet,
    getActiveSheet: () => context.sheet(workbook.activeSheet()),
    setActiveSheet(sheet: Sheet) {
      workbook.activateSheet(sheetIdOf(sheet));
      return sheet;
    },
    getActiveRange() {
      if (context.execution.kind === "custom function")
        throw new Exception("Local preview: SpreadsheetApp.getActiveRange in a custom function is not emulated.");
      return context.range(activeArea(context));
    },
    setActiveRange: activate,
    getUi: () => ui,
    newConditionalFormatRule: () => newConditionalFormatRule(context),
    newDataValidation: () => newDataValidation(context),
    // What is late is thrown by the gate at this call, as at any other.
    flush: () => undefined,
  });
}
