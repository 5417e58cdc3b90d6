/// <reference types="google-apps-script" />

/** What a step may use: the services, and a blank sheet of its own case that is the active one. */
export interface Script {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

/**
 * One behaviour of Apps Script. Nothing in a case knows the preview, so the same steps can be run in a live sheet (time
 * zone Europe/London, locale United Kingdom): each step is one execution, and the last one's result or error is compared.
 */
export interface HostCase {
  readonly behaviour: string;
  /** A page below developers.google.com/apps-script/, or "reported: …" where only users have said so. */
  readonly source: string;
  readonly steps: readonly ((script: Script) => unknown)[];
  readonly expected?: unknown;
  /** Part of the message that the last step throws. */
  readonly throws?: string;
}
