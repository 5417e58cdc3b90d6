import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Papa from "papaparse";
import { normalise } from "../../src/domain/text/normalise";
import { tableIn } from "../../src/records/cell-table";
import { newestVersion } from "../../src/sheets/migrations/version-row";
import { ownTabs } from "../../src/tables/all-tables";
import { warehouseTable } from "../../src/tables/warehouse";
import { travellingTabs } from "./travels";

/** One tab of one workbook, as its row of workbooks.csv says. */
export interface SheetOf {
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
const stays = (sheet: string) =>
  [...ownTabs].some((name) => normalise(name) === normalise(sheet)) &&
  !travellingTabs.some(({ source, table }) => source !== "trackers" && normalise(table.name) === normalise(sheet));

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
  return data.flatMap(({ department = "", url = "", sheet = "", row = "", headings = "", warehouse = "" }, index) => {
    if (!url.startsWith("https://docs.google.com/spreadsheets/"))
      throw new Error(
        `Expected the address of a spreadsheet in row ${index + 2} of the list of workbooks, found "${url}".`,
      );
    if (warehouse !== "")
      return readWarehouseTab(textOf(warehouse), warehouse).map((one) => ({ department, url, ...one }));
    if (stays(sheet))
      throw new Error(
        `Expected trackers and tabs that are read for the college, found ${sheet} in row ${index + 2} of the list of workbooks. Leave that row out.`,
      );
    return [{ department, url, sheet, row: Number(row) || 1, headings: headingsIn(headings) }];
  });
}

const headingsIn = (text: string): string[] =>
  Papa.parse<string[]>(text, { delimiter: text.includes("\t") ? "\t" : "," }).data[0] ?? [];

/** The tab Warehouse as the add-on wrote it, saved as .csv. @throws Error in a sentence */
function readWarehouseTab(text: string, file: string): Omit<SheetOf, "department" | "url">[] {
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
    if (version === undefined || version === newestVersion) return [];
    return version < newestVersion
      ? `${department} is of an older version (${version}; these views know ${newestVersion}). Choose Check and repair there, then Update department tabs, and save its Warehouse tab again.`
      : `${department} is of a newer version (${version}; these views know ${newestVersion}). Take the views of the add-on that it has.`;
  });
}

/** The list, and the files that it names, which lie beside it. */
export const readList = (path: string): SheetOf[] =>
  readWorkbooks(readFileSync(path, "utf8"), (file) => readFileSync(resolve(dirname(path), file), "utf8"));
