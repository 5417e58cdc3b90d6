import { setUpMessages } from "../messages/set-up-messages";
import { headingsAt } from "../tables/find-columns";
import type { SheetPlan } from "../tables/inspection";
import type { TrackerKey } from "../tables/tracker";
import { columnLetter } from "../tables/tracker-addresses";
import { readGrid, type SheetGrid, withColumn } from "./read-grid";
import { isOurs, tierPlace } from "./tier-place";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Headings = ReadonlyMap<number, string>;

/** A sheet as it will stand, and the plan by its columns. */
export interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly grid: SheetGrid;
  /** The column of the tier, where it does not come on the right with the others. */
  readonly places: ReadonlyMap<number, TrackerKey>;
}

/** Throws an Error when the sheet is no longer what was inspected. */
export function planSheet(agreed: SheetPlan, headings: Headings, sheet: Sheet, spreadsheet: Spreadsheet): PlannedSheet {
  const grid = readGrid(sheet);
  const { headerRow, tierAt } = agreed;
  // Asked again, after an answer that got lost on its way: what stood there was somebody's own, or no column would come.
  const stands = tierAt !== undefined && isOurs(grid, headerRow, tierAt.column);
  const hasCome = stands && tierAt.comes;
  demandHeadings(grid, headerRow, hasCome ? moved(headings, tierAt.column) : headings);
  const plan = hasCome ? movedPlan(agreed, tierAt.column) : agreed;
  // What was to follow, such as keeping it in sight, may not have been done.
  if (stands) return { plan, grid, places: new Map([[tierAt.column, "tier"]]) };
  const tier = tierAt && tierPlace(plan, grid, sheet, spreadsheet);
  // A column comes only where that was agreed to.
  if (tier?.column === undefined || (tier.comes && !tierAt?.comes)) return { plan, grid, places: new Map() };
  const places = new Map([[tier.column, "tier" as const]]);
  if (!tier.comes) return { plan, grid, places };
  return { plan: movedPlan(plan, tier.column), grid: withColumn(grid, tier.column), places };
}

export function demandHeadings(grid: SheetGrid, headerRow: number, expected: Headings): void {
  const present = headingsAt(grid, headerRow);
  for (const [column, heading] of expected) {
    const found = present[column] ?? "";
    if (found !== heading) throw new Error(setUpMessages.headingMoved(columnLetter(column), heading, found));
  }
}

const after = (column: number, place: number) => (column < place ? column : column + 1);

const moved = (headings: Headings, place: number): Headings =>
  new Map([...headings].map(([column, heading]) => [after(column, place), heading]));

function movedPlan(plan: SheetPlan, place: number): SheetPlan {
  const all = <One extends { readonly column: number }>(some: readonly One[]) =>
    some.map((one) => ({ ...one, column: after(one.column, place) }));
  return { ...plan, columns: all(plan.columns), assessments: all(plan.assessments) };
}
