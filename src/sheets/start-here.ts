import { startHereMessages as words } from "../messages/set-up-messages";
import { repairMessages } from "../messages/repair-messages";
import { startHereTable } from "../tables/start-here";
import { asItStands } from "../records/texts";
import { tabsInUse } from "../tables/tab-users";
import { tracker } from "../tables/tracker";
import type { Separator } from "../tables/tracker-addresses";
import { dressHeadings } from "./column-look";
import { done, type Repair } from "./repair";
import { insertAfter } from "./repairs/tab-repairs";
import type { TrackerOnSheet } from "./tracker-on-sheet";
import type { Workbook } from "./workbook";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const columns = Object.values(startHereTable.columns);

/** The tab that says what each tab is for, with a link to it, right after At risk; made last, when all it links to is there. */
export function startHereRepairs(
  workbook: Pick<Workbook, "spreadsheet" | "sheets" | "separator">,
  trackers: readonly Pick<TrackerOnSheet, "name" | "sheet">[],
  present = readStartHere(workbook),
): Repair[] {
  const { name } = startHereTable;
  const { spreadsheet, separator } = workbook;
  const names = namesOf(trackers);
  if (names.length === 0) return [];
  const [heading, ...tabs] = present?.tabs ?? [];
  // Of somebody's own, or with a line for each tracker.
  if (heading !== undefined && (heading !== columns[0]?.header || names.every((one) => tabs.includes(one)))) return [];
  const make = () => fill(present?.sheet ?? insertAfter(spreadsheet, name, trackers, 1), spreadsheet, names, separator);
  const what = heading !== undefined ? "trackersListed" : present ? "tabFilled" : "tabMade";
  return [done(name, repairMessages[what], make)];
}

/** The tab's first column as it stands, read before anything is written: of a tab that broke off on the way it is empty. */
export function readStartHere({ sheets }: Pick<Workbook, "sheets">) {
  const sheet = sheets.get(startHereTable.name);
  const rows = sheet?.getLastRow() ?? 0;
  const cells = sheet && rows > 0 ? sheet.getRange(1, 1, rows, 1).getValues() : [];
  return sheet && { sheet, tabs: cells.map(([cell]) => asItStands(cell)) };
}

/** Tabs made since are linked too; a tab of that name that is somebody's own is left alone. */
export function renewStartHere(
  { spreadsheet, sheets, separator }: Pick<Workbook, "spreadsheet" | "sheets" | "separator">,
  trackers: readonly Pick<TrackerOnSheet, "name">[],
): void {
  const sheet = sheets.get(startHereTable.name);
  const headings = sheet?.getRange(1, 1, 1, columns.length).getValues()[0];
  if (sheet && startHereTable.headers.every((header, place) => headings?.[place] === header))
    write(sheet, spreadsheet, namesOf(trackers), separator);
}

const namesOf = (trackers: readonly { readonly name: string }[]) => trackers.map(({ name }) => name);

function fill(sheet: Sheet, spreadsheet: Spreadsheet, trackers: readonly string[], separator: Separator): void {
  dressHeadings(sheet, 1, 1, columns);
  sheet.setFrozenRows(1);
  write(sheet, spreadsheet, trackers, separator);
}

/** One line of it is enough to choose by. */
const firstSentence = (about: string) => `${about.split(/[.;:](?:\s|$)/)[0] ?? ""}.`;

function write(sheet: Sheet, spreadsheet: Spreadsheet, trackers: readonly string[], separator: Separator): void {
  const ids = new Map(spreadsheet.getSheets().map((one) => [one.getName(), one.getSheetId()]));
  const tabs = [
    ...trackers.map((name) => [name, tracker.about, "teachers"] as const),
    ...tabsInUse.map(([{ name, about }, usedBy]) => [name, about, usedBy] as const),
  ];
  const rows = tabs.map(([name, about, usedBy]) => {
    const id = ids.get(name);
    const quoted = name.replace(/"/g, '""');
    return [
      id === undefined ? `${name} ${words.notYet}` : `=HYPERLINK("#gid=${id}"${separator} "${quoted}")`,
      firstSentence(about),
      words.usedBy(usedBy),
    ];
  });
  const size = sheet.getMaxRows();
  if (rows.length + 1 > size) sheet.insertRowsAfter(size, rows.length + 1 - size);
  sheet.getRange(1, 1, rows.length + 1, columns.length).setValues([[...startHereTable.headers], ...rows]);
}
