/** The day that it is where the workbook is, 2025-09-01: the script's own clock may stand on another one. */
export const todayIn = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, now = new Date()): string =>
  Utilities.formatDate(now, spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd");
