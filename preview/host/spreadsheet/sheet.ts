import { service } from "../service-object";
import type { Context } from "./context";
import { sheetCellMembers } from "./sheet-cells";
import { sheetChartMembers } from "./charts/sheet-charts";
import { sheetFrameMembers } from "./sheet-frame";
import { sheetIdentityMembers } from "./sheet-identity";
import { sheetRuleMembers } from "./sheet-rules";

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Some members of a sheet, made for one: `self` is the sheet that they belong to. */
export type SheetMembers = (context: Context, id: string, self: () => Sheet) => Partial<Sheet>;

/** @param id of a sheet of the workbook */
export function createSheet(context: Context, id: string): Sheet {
  const self = (): Sheet => sheet;
  const parts = [sheetIdentityMembers, sheetCellMembers, sheetFrameMembers, sheetRuleMembers, sheetChartMembers];
  const sheet: Sheet = service<Sheet>("Sheet", ...parts.map((members) => members(context, id, self)));
  idOf.set(sheet, id);
  return sheet;
}

const idOf = new WeakMap<Sheet, string>();

/** undefined for what is not a sheet of this host. */
export const findSheetId = (object: object): string | undefined => idOf.get(object as Sheet);

/** @throws TypeError for what is not a sheet of this host */
export function sheetIdOf(sheet: Sheet): string {
  const id = idOf.get(sheet);
  if (id === undefined) throw new TypeError("Expected a Sheet of this spreadsheet.");
  return id;
}
