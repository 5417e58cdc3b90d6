import { isBlank } from "../records/cell";
import { headingsOfFormula } from "../tables/find-columns";
import { readGrid } from "./read-grid";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The sheet that a new tracker may have: the active one, when it is empty or holds nothing but headings of a tracker, as an earlier try
 * that broke off leaves it. Such a try leaves one of the add-on's own tabs in front; then the first such sheet is meant.
 */
export function unusedSheet(
  spreadsheet: Spreadsheet,
  ownTabs: ReadonlySet<string>,
  headings: readonly string[],
): Sheet | undefined {
  const active = spreadsheet.getActiveSheet();
  const candidates = ownTabs.has(active.getName()) ? spreadsheet.getSheets() : [active];
  return candidates.find((sheet) => !ownTabs.has(sheet.getName()) && isUnused(sheet, headings));
}

function isUnused(sheet: Sheet, headings: readonly string[]): boolean {
  const { values, formulas } = readGrid(sheet);
  const isOurs = (column: number) => {
    const [heading = "", formula = ""] = [headings[column], formulas[0]?.[column]];
    return formula === "" ? values[0]?.[column] === heading : headingsOfFormula(formula)[0] === heading;
  };
  const spills = (column: number) => formulas[0]?.[column] !== "" && isOurs(column);
  return values.every((row, index) =>
    row.every((cell, column) => isBlank(cell) || (index === 0 ? isOurs(column) : spills(column))),
  );
}
