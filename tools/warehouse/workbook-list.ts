import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Papa from "papaparse";
import { normalise } from "../../src/domain/text/normalise";
import { tableIn } from "../../src/records/cell-table";
import { newestVersion } from "../../src/sheets/migrations/version-row";
import { ownTabs } from "../../src/tables/all-tables";
import { tracker } from "../../src/tables/tracker";
import { warehouseTable } from "../../src/tables/warehouse";
import { isYear } from "./options";
import { travellingTabs } from "./travels";

/** One tab of one workbook, as its row of workbooks.csv says. */
export interface SheetOf {
  /** Where the list says nothing, the one of the command. */
  readonly college?: string;
  readonly year?: string;
  readonly department: string;
  readonly url: string;
  /** As in Sheets. */
  readonly sheet: string;
  /** Where the headings stand, from 1. */
  readonly row: number;
  readonly headings: readonly string[];
  /** Of the workbook's tabs, and the day on which it was said: as the tab Warehouse says. */
  readonly version?: number;
  readonly madeAt?: string;
}

/** Whether it is a tab of ours of which nothing leaves the workbook, or one that is made from the others. */
const stays = (sheet: string) => [...ownTabs].some((name) => normalise(name) === normalise(sheet)) && !travels(sheet);

const travels = (sheet: string) =>
  travellingTabs.some(({ source, table }) => source !== "trackers" && normalise(table.name) === normalise(sheet));

const columns = ["department", "url"];
const ofOneTab = ["sheet", "headings"];

/**
 * Reads workbooks.csv: a row for each tab, its headings one behind the other; or a row for each workbook, with the file to which its tab Warehouse
 * was saved. @param textOf what stands in such a file @throws Error in a sentence
 */
export function readWorkbooks(text: string, textOf: (file: string) => string = () => ""): SheetOf[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  const lacks = (column: string) => !meta.fields?.includes(column);
  const wanted = lacks("warehouse") ? [...columns, ...ofOneTab] : columns;
  const missing = wanted.filter(lacks);
  if (missing.length > 0)
    throw new Error(
      `Expected the columns ${wanted.join(", ")} in the list of workbooks, found none named ${missing.join(", ")}.`,
    );
  const sheets = data.flatMap((line, index) => sheetsIn(line, `row ${index + 2} of the list of workbooks`, textOf));
  const twice = sheets.find((sheet, index) => sheets.findIndex((one) => isSame(one, sheet)) < index);
  if (twice)
    throw new Error(
      `Expected each tab of a workbook once in the list of workbooks, found ${twice.sheet} of ${twice.url} again.`,
    );
  const second = sheets.find((sheet) => sheets.some((one) => isRival(one, sheet)));
  if (second)
    throw new Error(
      `Expected one workbook of a department and year in the list of workbooks, found two addresses for ${second.department}.`,
    );
  return sheets;
}

/** Learners who stand in both would be counted twice. */
const isRival = (one: SheetOf, other: SheetOf) =>
  normalise(one.department) === normalise(other.department) &&
  one.college === other.college &&
  one.year === other.year &&
  spreadsheetId(one.url) !== spreadsheetId(other.url);

const isSame = (one: SheetOf, other: SheetOf) =>
  spreadsheetId(one.url) === spreadsheetId(other.url) && normalise(one.sheet) === normalise(other.sheet);

const spreadsheetId = (url: string) => /\/d\/([\w-]+)/.exec(url)?.[1];

function sheetsIn(
  {
    department = "",
    url = "",
    sheet = "",
    row = "",
    headings = "",
    warehouse = "",
    college = "",
    year = "",
  }: Record<string, string>,
  where: string,
  textOf: (file: string) => string,
): SheetOf[] {
  const refuse = (wanted: string, found: string) => new Error(`Expected ${wanted} in ${where}, found ${found}.`);
  if (department.trim() === "") throw refuse("a department", "none");
  if (!url.startsWith("https://docs.google.com/spreadsheets/d/"))
    throw refuse("the address of a spreadsheet", `"${url}"`);
  if (year !== "" && !isYear(year)) throw refuse("a year such as 2025/26", `"${year}"`);
  const place = { department, url, ...(college !== "" && { college }), ...(year !== "" && { year }) };
  if (warehouse !== "") return readWarehouseTab(textOf(warehouse), warehouse).map((one) => ({ ...place, ...one }));
  if (stays(sheet))
    throw refuse("trackers and tabs that are read for the college", `${sheet}, which stays. Leave that row out`);
  const cells = headingsIn(headings);
  if (sheet.trim() === "" || cells.length === 0) throw refuse("a tab with its headings", `"${sheet}" "${headings}"`);
  if (row !== "" && !/^[1-9]\d*$/.test(row)) throw refuse("the number of the row of the headings", `"${row}"`);
  if (!travels(sheet) && !tableIn([cells], tracker).positions.has("learnerId"))
    throw refuse(`the heading of learner IDs for ${sheet}, which is read as a tracker,`, headings);
  return [{ ...place, sheet, row: Number(row) || 1, headings: cells }];
}

const headingsIn = (text: string): string[] =>
  Papa.parse<string[]>(text, { delimiter: text.includes("\t") ? "\t" : "," }).data[0] ?? [];

/** The tab Warehouse as the add-on wrote it, saved as .csv. @throws Error in a sentence */
function readWarehouseTab(
  text: string,
  file: string,
): Pick<SheetOf, "sheet" | "row" | "headings" | "version" | "madeAt">[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: true });
  const { headerRow, positions } = tableIn(data, warehouseTable);
  if (headerRow === 0)
    throw new Error(
      `Expected the tab Warehouse in ${file}, with the headings ${warehouseTable.headers.join(", ")}; found something else.`,
    );
  const at = (cells: readonly string[], key: (typeof warehouseTable.keys)[number]) =>
    cells[positions.get(key) ?? -1]?.trim() ?? "";
  return data.slice(headerRow).map((cells) => {
    const [, row] = /^A(\d+):[A-Z]+$/.exec(at(cells, "range")) ?? [];
    const headings = headingsIn(at(cells, "headings"));
    if (row === undefined || headings.length === 0)
      throw new Error(
        `Expected a range such as A2:K and the headings of ${at(cells, "tab")} in ${file}, found "${at(cells, "range")}". Choose Update department tabs and save the tab again.`,
      );
    const version = at(cells, "version");
    return {
      sheet: at(cells, "tab"),
      row: Number(row),
      headings,
      madeAt: at(cells, "madeAt"),
      ...(version !== "" && { version: Number(version) }),
    };
  });
}

/** Workbooks whose tabs are of another version than these views know, in sentences. */
export function otherFeeds(sheets: readonly SheetOf[]): string[] {
  const versions = new Map(sheets.map(({ department, version }) => [department, version]));
  return [...versions].flatMap(([department, version]) => {
    return version === undefined || version === newestVersion ? [] : otherVersion(department, version);
  });
}

/** In a sentence, what to do about a workbook of another version than the views know. */
export const otherVersion = (department: string, version: number, known: number = newestVersion): string =>
  version < known
    ? `${department} is of an older version (${version}; these views know ${known}). Choose Check and repair there, then Update department tabs, and save it again.`
    : `${department} is of a newer version (${version}; these views know ${known}). Take the views of the add-on that it has.`;

/** The list, and the files that it names, which lie beside it. */
export const readList = (path: string): SheetOf[] =>
  readWorkbooks(readFileSync(path, "utf8"), (file) => readFileSync(resolve(dirname(path), file), "utf8"));
