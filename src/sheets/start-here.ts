import { startHereMessages as words } from "../messages/set-up-messages";
import { repairMessages } from "../messages/repair-messages";
import { startHereTable } from "../tables/start-here";
import type { Cell } from "../records/cell";
import { asItStands } from "../records/texts";
import { tabsInUse } from "../tables/tab-users";
import { tracker } from "../tables/tracker";
import { keyDatesTable } from "../tables/key-dates";
import { yearFormula } from "../tables/year-formula";
import { dressHeadings } from "./column-look";
import { done, type Repair } from "./repair";
import type { TrackerOnSheet } from "./tracker-on-sheet";
import { valuesOf } from "./read-grid";
import { readTab } from "./tabs";
import { listedTabs, type Workbook } from "./workbook";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type On = Pick<Workbook, "made" | "sheets" | "tabs" | "separator">;

const columns = Object.values(startHereTable.columns);

/** The tab that says what each tab is for, with a link to it, right after At risk; made last, when all it links to is there. */
export function startHereRepairs(
  workbook: On,
  trackers: readonly Pick<TrackerOnSheet, "name" | "sheet">[],
  present = readStartHere(workbook),
): Repair[] {
  const { name } = startHereTable;
  const names = namesOf(trackers);
  if (names.length === 0) return [];
  if (present?.isSomebodys || (present?.isOurs && names.every((one) => present.tabs.includes(one)))) return [];
  const links = present?.isOurs ? linksOn(present.sheet, present.tabs.length) : new Map<string, number>();
  const make = () =>
    present?.isOurs
      ? write(present.sheet, workbook, names, links)
      : fill(present?.sheet ?? workbook.made.after(name, trackers, 1), workbook, names);
  const what = present?.isOurs ? "trackersListed" : present ? "tabFilled" : "tabMade";
  return [done(name, repairMessages[what], make)];
}

/** The sheets to which its lines lead, by the names that they show. */
function linksOn(sheet: Sheet, lines: number): ReadonlyMap<string, number> {
  if (lines === 0) return new Map();
  return new Map(
    sheet
      .getRange(2, 1, lines, 1)
      .getFormulas()
      .flatMap(([formula = ""]) => {
        const [, id, quoted = ""] = /"#gid=(\d+)"\s*[,;]\s*"((?:[^"]|"")*)"/.exec(formula) ?? [];
        return id === undefined ? [] : [[quoted.replace(/""/g, '"'), Number(id)] as const];
      }),
  );
}

/** The tab as it stands, read before anything is written: of one that broke off on the way no tab is listed. */
export function readStartHere({ sheets }: Pick<Workbook, "sheets">) {
  const sheet = sheets.get(startHereTable.name);
  if (!sheet) return undefined;
  const [headings, ...rows] = valuesOf(sheet) as Cell[][];
  const isOurs = startHereTable.headers.every((header, place) => headings?.[place] === header);
  const tabs = isOurs ? rows.map(([tab]) => asItStands(tab)) : [];
  return { sheet, isOurs, isSomebodys: !isOurs && [headings ?? [], ...rows].flat().some((cell) => cell !== ""), tabs };
}

/** Tabs made, renamed or deleted since are told too, also after a run that broke off; a tab of that name that is somebody's own is left alone. */
export function renewStartHere(
  workbook: On,
  trackers: readonly Pick<TrackerOnSheet, "name">[],
  present: ReturnType<typeof readStartHere>,
  isMade: boolean,
): void {
  if (!present?.isOurs) return;
  const names = [...namesOf(trackers), ...tabsInUse.map(([{ name }]) => name)];
  const listed = names.map((name) => (workbook.sheets.has(name) ? name : notYet(name)));
  const isListed = listed.length === present.tabs.length && listed.every((tab, place) => tab === present.tabs[place]);
  if (isMade || !isListed) write(present.sheet, workbook, namesOf(trackers));
}

const notYet = (name: string) => `${name} ${words.notYet}`;

const namesOf = (trackers: readonly { readonly name: string }[]) => trackers.map(({ name }) => name);

function fill(sheet: Sheet, workbook: On, trackers: readonly string[]): void {
  const known = workbook.made.sizeOf(sheet);
  dressHeadings(sheet, 1, 1, columns, known);
  sheet.setFrozenRows(1);
  write(sheet, workbook, trackers, new Map(), known.columnWidth !== undefined);
}

/** The tab of the year says what is due; set-up has made the tabs that it looks at by then. */
function yearNow({ made, tabs, separator }: On): string {
  const keyDates = readTab(made.called(keyDatesTable.name), keyDatesTable, {
    formulaRows: 0,
  });
  const isOurs = keyDates.headerRow !== undefined;
  const listed = listedTabs({ tabs: [...tabs, ...(isOurs ? [keyDates] : [])] });
  return yearFormula(listed, words.year, (name, ...args) => `${name}(${args.join(`${separator} `)})`);
}

/** In pixels: what the year says takes three lines, and its row moves with each tracker that is made. */
const [lineHeight, yearHeight] = [21, 63];

/** One line of it is enough to choose by. */
const firstSentence = (about: string) => `${about.split(/[.;:](?:\s|$)/)[0] ?? ""}.`;

/** `links` are those of tabs that stood before; of a new sheet all rows are one line high. */
function write(
  sheet: Sheet,
  workbook: On,
  trackers: readonly string[],
  links: ReadonlyMap<string, number> = new Map(),
  isNew = false,
): void {
  const { made, separator, sheets } = workbook;
  const tabs = [
    ...trackers.map((name) => [name, tracker.about, "teachers"] as const),
    ...tabsInUse.map(([{ name, about }, usedBy]) => [name, about, usedBy] as const),
  ];
  const rows = tabs.map(([name, about, usedBy]) => {
    const id = (sheets.has(name) ? links.get(name) : undefined) ?? made.called(name)?.getSheetId();
    const quoted = name.replace(/"/g, '""');
    return [
      id === undefined ? notYet(name) : `=HYPERLINK("#gid=${id}"${separator} "${quoted}")`,
      name === keyDatesTable.name ? yearNow(workbook) : firstSentence(about),
      words.usedBy(usedBy),
    ];
  });
  const size = sheet.getMaxRows();
  if (rows.length + 1 > size) sheet.insertRowsAfter(size, rows.length + 1 - size);
  sheet.getRange(1, 1, rows.length + 1, columns.length).setValues([[...startHereTable.headers], ...rows]);
  const year = 2 + tabs.findIndex(([name]) => name === keyDatesTable.name);
  sheet.getRange(year, 2).setWrap(true);
  if (!isNew) sheet.setRowHeights(2, rows.length, lineHeight);
  sheet.setRowHeight(year, yearHeight);
}
