import type { NewLook } from "./column-look";
import { tabColour } from "../tables/tab-users";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that an action makes. What holds for all of them is asked once: how many there are, and how large Google makes one. */
export interface NewSheets {
  /** Last, so that people's own tabs stay where they are, in the colour of those who use it. */
  readonly atEnd: (name: string, colour?: string) => Sheet;
  /** Behind the last of these sheets, or so many places further on. */
  readonly after: (name: string, those: readonly { readonly sheet: Sheet }[], further?: number) => Sheet;
  /** One of before, or one that was made. */
  readonly called: (name: string) => Sheet | undefined;
  readonly sizeOf: (sheet: Sheet) => Size;
}

interface Size extends NewLook {
  readonly rows: number;
  readonly columns: number;
}

/** @param present the sheets of before; without them each is asked for by its name */
export function newSheets(spreadsheet: Spreadsheet, present?: ReadonlyMap<string, Sheet>): NewSheets {
  const made = new Map<string, Sheet>();
  const places = new Map<Sheet, number>();
  let count: number | undefined;
  let usual: Size | undefined;

  function make(name: string, index: number, colour: string | undefined): Sheet {
    const sheet = spreadsheet.insertSheet(name, index);
    if (colour !== undefined) sheet.setTabColor(colour);
    if (count !== undefined) count += 1;
    made.set(name, sheet);
    return sheet;
  }

  /** What is made comes behind it, and moves none of them. */
  function placeOf(sheet: Sheet): number {
    const place = places.get(sheet) ?? sheet.getIndex();
    places.set(sheet, place);
    return place;
  }

  return {
    atEnd(name, colour = tabColour(name)) {
      count ??= spreadsheet.getNumSheets();
      return make(name, count, colour);
    },
    after: (name, those, further = 0) =>
      make(name, Math.max(...those.map(({ sheet }) => placeOf(sheet))) + further, tabColour(name)),
    called: (name) => made.get(name) ?? (present ? present.get(name) : (spreadsheet.getSheetByName(name) ?? undefined)),
    sizeOf(sheet) {
      const size = () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
      if (![...made.values()].includes(sheet)) return size();
      return (usual ??= { ...size(), columnWidth: sheet.getColumnWidth(1), heading: {} });
    },
  };
}
