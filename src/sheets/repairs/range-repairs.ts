import { repairMessages } from "../../messages/repair-messages";
import { columnLetter, columnNumber } from "../../tables/tracker-addresses";
import type { NewSheets } from "../new-sheets";
import { done, type Repair } from "../repair";
import { positionsAfterSetUp, rangeNames, type Tab } from "../tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The names that formulas use stand for whole columns of their tabs, headings included. */
export function rangeRepairs(
  spreadsheet: Spreadsheet,
  made: Pick<NewSheets, "called">,
  tabs: readonly Tab[],
): Repair[] {
  return [...rangeNames].flatMap(([name, table]) => {
    const tab = tabs.find((one) => one.table.name === table.name);
    if (!tab) return [];
    // What only an action reads need not go with every calculation.
    const places = [...positionsAfterSetUp(tab)].filter(([key]) => !tab.table.columns[key]?.whenFilled);
    const width = Math.max(...places.map(([, column]) => column)) + 1;
    const present = tab.sheet?.getNamedRanges().find((named) => named.getName() === name);
    if (covers(present, tab, width)) return [];
    const write = () => {
      // The tab may have been made a moment ago.
      const sheet = made.called(table.name);
      if (sheet) spreadsheet.setNamedRange(name, sheet.getRange(`A:${columnLetter(width - 1)}`));
    };
    return [done(table.name, repairMessages.rangeNamed(name, table.name), write)];
  });
}

function covers(named: GoogleAppsScript.Spreadsheet.NamedRange | undefined, tab: Tab, width: number): boolean {
  // A name whose cells were deleted has no range any more.
  const range = named?.getRange() as GoogleAppsScript.Spreadsheet.Range | null | undefined;
  if (!range || !tab.grid) return false;
  // Whole columns are "A:F", or "A1:F1000" where someone drew them.
  const [, letters = "", lastRow = ""] = /^A1?:([A-Z]+)(\d*)$/.exec(range.getA1Notation()) ?? [];
  return columnNumber(letters) + 1 >= width && (lastRow === "" || Number(lastRow) >= tab.grid.maxRows());
}
