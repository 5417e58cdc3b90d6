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
  if (present?.isSomebodys || (present?.isOurs && names.every((one) => present.tabs.includes(one)))) return [];
  const make = () => fill(present?.sheet ?? insertAfter(spreadsheet, name, trackers, 1), spreadsheet, names, separator);
  const what = present?.isOurs ? "trackersListed" : present ? "tabFilled" : "tabMade";
  return [done(name, repairMessages[what], make)];
}

/** The tab as it stands, read before anything is written: of one that broke off on the way no tab is listed. */
export function readStartHere({ sheets }: Pick<Workbook, "sheets">) {
  const sheet = sheets.get(startHereTable.name);
  if (!sheet) return undefined;
  const [headings, ...rows] = sheet.getRange(1, 1, sheet.getLastRow() || 1, columns.length).getValues();
  const isOurs = startHereTable.headers.every((header, place) => headings?.[place] === header);
  const tabs = isOurs ? rows.map(([tab]) => asItStands(tab)) : [];
  return { sheet, isOurs, isSomebodys: !isOurs && [headings ?? [], ...rows].flat().some((cell) => cell !== ""), tabs };
}

/** Tabs made since are linked too, also by a run that broke off; a tab of that name that is somebody's own is left alone. */
export function renewStartHere(
  { spreadsheet, sheets, separator }: Pick<Workbook, "spreadsheet" | "sheets" | "separator">,
  trackers: readonly Pick<TrackerOnSheet, "name">[],
  present: ReturnType<typeof readStartHere>,
  isMade: boolean,
): void {
  if (!present?.isOurs) return;
  const waiting = new Set([...sheets.keys()].map(notYet));
  if (isMade || present.tabs.some((tab) => waiting.has(tab)))
    write(present.sheet, spreadsheet, namesOf(trackers), separator);
}

const notYet = (name: string) => `${name} ${words.notYet}`;

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
      id === undefined ? notYet(name) : `=HYPERLINK("#gid=${id}"${separator} "${quoted}")`,
      firstSentence(about),
      words.usedBy(usedBy),
    ];
  });
  const size = sheet.getMaxRows();
  if (rows.length + 1 > size) sheet.insertRowsAfter(size, rows.length + 1 - size);
  sheet.getRange(1, 1, rows.length + 1, columns.length).setValues([[...startHereTable.headers], ...rows]);
}
