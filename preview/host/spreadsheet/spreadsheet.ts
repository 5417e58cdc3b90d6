import type { Area } from "../../engine/workbook";
import { Exception, notEmulated } from "../exception";
import { service } from "../service-object";
import { parseA1, splitSheetName } from "../values/a1";
import type { Context } from "./context";
import { ProtectionType } from "./enumerations";
import { createNamedRange, rangeOfName } from "./named-range";
import { createProtection } from "./protection";
import { areaOf } from "./range-area";
import { createRangeList } from "./range-list";
import { demandOnSheet } from "./range-position";
import { referenceTo } from "./reference";
import { type Sheet, sheetIdOf } from "./sheet";
import { nameTaken } from "./sheet-identity";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const validName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The cells of the active sheet that are selected. */
export function activeArea({ workbook }: Context): Area {
  const selected = workbook.selection();
  const sheet = workbook.activeSheet();
  return selected.sheet === sheet ? selected : { sheet, row: 0, column: 0, rows: 1, columns: 1 };
}

/** All cells of the active sheet that are selected: rows that were picked one by one are areas of their own. */
function activeAreas(context: Context): Area[] {
  const { workbook } = context;
  const selected = workbook.selections().filter(({ sheet }) => sheet === workbook.activeSheet());
  return selected.length > 0 ? selected : [activeArea(context)];
}

export function createSpreadsheet(context: Context): Spreadsheet {
  const { workbook, execution, page } = context;
  const ids = (): string[] => workbook.sheets().map(({ id }) => id);
  const idNamed = (name: string): string | undefined => workbook.sheets().find((sheet) => sheet.name === name)?.id;
  const named = (name: string) =>
    workbook.namedRanges().find((range) => range.name.toLowerCase() === name.toLowerCase());

  function insertSheet(...args: unknown[]): Sheet {
    if (args.some((arg) => typeof arg === "object" && arg !== null))
      throw notEmulated("Spreadsheet.insertSheet with options");
    const [first, second] = args as [(string | number)?, number?];
    const name = typeof first === "string" ? first : nextName();
    const index = typeof first === "number" ? first : (second ?? ids().indexOf(workbook.activeSheet()) + 1);
    if (workbook.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw nameTaken();
    execution.hasWritten = true;
    const id = workbook.insertSheet(name, { index });
    workbook.activateSheet(id);
    return context.sheet(id);
  }

  function nextName(): string {
    let number = ids().length + 1;
    while (idNamed(`Sheet${number}`) !== undefined) number++;
    return `Sheet${number}`;
  }

  function getRange(text: string) {
    const name = named(text);
    const byName = name && rangeOfName(context, name);
    if (byName) return byName;
    const { sheet, rest } = splitSheetName(text);
    const id = sheet === undefined ? workbook.activeSheet() : idNamed(sheet);
    const view = workbook.sheets().find((candidate) => candidate.id === id);
    const area = view && parseA1(rest, view);
    if (!view || !area) throw new Exception("Range not found");
    return context.range(demandOnSheet(context, { sheet: view.id, ...area }));
  }

  return service<Spreadsheet>("Spreadsheet", {
    getId: () => "local-preview",
    getUrl: () => "about:local-preview",
    getName: () => workbook.name,
    rename: (name) => workbook.rename(name),
    getSpreadsheetLocale: () => context.locale,
    getSpreadsheetTimeZone: () => context.timeZone,
    getSheets: () => ids().map((id) => context.sheet(id)),
    getNumSheets: () => ids().length,
    getSheetByName(name) {
      const id = idNamed(name);
      return id === undefined ? null : context.sheet(id);
    },
    getActiveSheet: () => context.sheet(workbook.activeSheet()),
    setActiveSheet(sheet: Sheet) {
      workbook.activateSheet(sheetIdOf(sheet));
      return sheet;
    },
    getActiveRange: () => context.range(activeArea(context)),
    getActiveRangeList: () => createRangeList(activeAreas(context).map((area) => context.range(area))),
    insertSheet,
    deleteSheet(sheet) {
      execution.hasWritten = true;
      workbook.deleteSheet(sheetIdOf(sheet));
    },
    getRange,
    getRangeByName(name) {
      const found = named(name);
      return found ? rangeOfName(context, found) : null;
    },
    getNamedRanges: () => workbook.namedRanges().map((kept) => createNamedRange(context, kept)),
    setNamedRange(name, range) {
      if (!validName.test(name)) throw new Exception(`The name "${name}" is not a valid name for a range.`);
      execution.hasWritten = true;
      workbook.setNamedRange(name, referenceTo(context, areaOf(range)));
    },
    removeNamedRange(name) {
      execution.hasWritten = true;
      workbook.removeNamedRange(name);
    },
    getProtections: (type) =>
      workbook
        .protections()
        .filter(({ area }) => (area === null) === (type === ProtectionType.SHEET))
        .map(({ id }) => createProtection(context, id)),
    toast: (message: string, title: string = "", seconds: number | null = 5) =>
      page.toast(message, title, seconds ?? 5),
  });
}
