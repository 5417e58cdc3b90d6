import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import Papa from "papaparse";
import { readXlsx } from "hucre/xlsx";
import { tableIn } from "../../src/records/cell-table";
import { normalise } from "../../src/domain/text/normalise";
import { ownTabs } from "../../src/tables/all-tables";
import type { TabDefinition, Table } from "../../src/tables/define-table";
import { tracker } from "../../src/tables/tracker";
import { sourceKeys, type TravellingTab, travellingTabs } from "./travels";
import type { SourceRows } from "./warehouse";

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** What a folder of workbooks says, and of each that was left out why. */
export interface FilesRead {
  readonly sources: readonly SourceRows[];
  readonly departments: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Reads every workbook of a folder: an .xlsx file is a department, and so is a folder of .csv files, one for each tab. A file that cannot be read
 * to its end is left out whole.
 */
export async function readFiles(
  folder: string,
  college: string,
  academicYear: string,
  say: (sentence: string) => void,
): Promise<FilesRead> {
  const sources: SourceRows[] = [];
  const departments: string[] = [];
  const problems: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    const isFolder = (await stat(path)).isDirectory();
    if (name.startsWith(".") || name.startsWith("~$")) continue;
    if (!isFolder && extname(name).toLowerCase() !== ".xlsx") {
      problems.push(`Expected an .xlsx workbook or a folder of .csv files, found ${name}; it was left out.`);
      continue;
    }
    say(`Reading ${name}`);
    const department = basename(name, extname(name));
    try {
      const sheets = isFolder ? await csvSheets(path) : await xlsxSheets(path);
      const found = sheets.flatMap((sheet) => rowsOf(sheet, { college, department, academicYear }));
      if (!found.some(({ source }) => source === "trackers" || source === "snapshots"))
        throw new Error("no tracker and no Snapshots in it");
      sources.push(...found);
      departments.push(department);
    } catch (error) {
      problems.push(`Expected a department's workbook in ${name}, found ${(error as Error).message}; it was left out.`);
    }
  }
  return { sources, departments, problems };
}

async function xlsxSheets(path: string): Promise<Sheet[]> {
  const { sheets } = await readXlsx(await readFile(path), { readStyles: true });
  return sheets.map(({ name, rows }) => ({ name, rows }));
}

async function csvSheets(folder: string): Promise<Sheet[]> {
  const names = (await readdir(folder)).filter((name) => extname(name).toLowerCase() === ".csv").sort();
  return Promise.all(
    names.map(async (name) => {
      const { data, errors } = Papa.parse<string[]>(
        (await readFile(join(folder, name), "utf8")).replace(/^\uFEFF/, ""),
      );
      const [broken] = errors.filter(({ type }) => type === "Quotes");
      if (broken) throw new Error(`${name} with a quotation mark that does not end (row ${(broken.row ?? 0) + 1})`);
      return { name: basename(name, extname(name)), rows: data };
    }),
  );
}

const byName = new Map(
  travellingTabs.filter(({ source }) => source !== "trackers").map((tab) => [normalise(tab.table.name), tab]),
);
const others = new Set([...ownTabs].map(normalise));
const trackers = travellingTabs.find(({ source }) => source === "trackers") as TravellingTab;

function rowsOf(
  { name, rows }: Sheet,
  place: { college: string; department: string; academicYear: string },
): SourceRows[] {
  const known = byName.get(normalise(name));
  if (known) return [{ ...place, tab: name, source: known.source, rows: recordsIn(rows, known, known.table) }];
  if (others.has(normalise(name))) return [];
  const cells = tableIn(rows, tracker);
  // A tracker without an ID names nobody.
  if (!cells.positions.has("learnerId") || cells.positions.size < 3) return [];
  return [{ ...place, tab: name, source: trackers.source, rows: recordsIn(rows, trackers, tracker) }];
}

function recordsIn(rows: Sheet["rows"], tab: TravellingTab, table: TabDefinition): Record<string, string>[] {
  const { headerRow, positions } = tableIn(rows, table as Table);
  if (headerRow === 0) return [];
  const columns = sourceKeys(tab).flatMap((key) => {
    const column = positions.get(key);
    return column === undefined ? [] : [{ key, column }];
  });
  return rows
    .slice(headerRow)
    .map((row) => Object.fromEntries(columns.map(({ key, column }) => [key, textOf(row[column])])))
    .filter((record) => Object.values(record).some((text) => text !== ""));
}

/** A cell as a source table has it: a day as 2025-09-01, a number with a point. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "object") return JSON.stringify(cell);
  return String(cell as string | number | boolean);
}
