import type { Table } from "../../src/tables/define-table";
import { normalise } from "../../src/domain/text/normalise";
import { tableIn } from "../../src/records/cell-table";
import { columnLetter } from "../../src/tables/tracker-addresses";
import { sqlText } from "./sql-text";
import { columnName, sourceKeys, type TravellingTab, travellingTabs } from "./travels";
import type { SheetOf } from "./workbook-list";

export interface Place {
  readonly college: string;
  readonly year: string;
}

const trackers = travellingTabs[0] as TravellingTab;
const tabFor = (sheet: string): TravellingTab =>
  travellingTabs.find(({ source, table }) => source !== "trackers" && normalise(table.name) === normalise(sheet)) ??
  trackers;

/** The tables that stand for the sheets, and of each tab that travels the view that puts its sheets together by their own headings. */
export function sheetSql(sheets: readonly SheetOf[], source: string, place: Place): string[] {
  const parts = new Map<string, string[]>(travellingTabs.map((tab) => [tab.source, []]));
  const external = sheets.map((sheet, index) => {
    const [tab, name] = [tabFor(sheet.sheet), `\`${source}\`.\`sheet_${index + 1}\``];
    parts.get(tab.source)?.push(partOf(tab, sheet, name, place));
    return externalTable(name, sheet);
  });
  return [...external, ...travellingTabs.map((tab) => rawView(tab, parts.get(tab.source) ?? [], source))];
}

/** Every column as text: a cell that is none of its type would fail the whole query; the views read it by its kind. */
function externalTable(name: string, { url, sheet, row, headings, madeAt = "" }: SheetOf): string {
  const named = headings.map((_heading, column) => `column_${columnLetter(column)} STRING`);
  const range = `${/^\w+$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!A${row}:${columnLetter(headings.length - 1)}`;
  const told = madeAt === "" ? "" : `-- As the workbook's tab Warehouse of ${madeAt.replace(/\s+/g, " ")} says.\n`;
  return `${told}CREATE OR REPLACE EXTERNAL TABLE ${name} (${named.join(", ")})\nOPTIONS (format = 'GOOGLE_SHEETS', uris = [${sqlText(url)}], sheet_range = ${sqlText(range)}, skip_leading_rows = 1)`;
}

/** A column that the tab lacks is NULL, never 0. */
function partOf(tab: TravellingTab, { department, sheet, headings, ...own }: SheetOf, name: string, place: Place) {
  const { positions } = tableIn([headings], tab.table as Table);
  const cells = sourceKeys(tab).map((key) => {
    const column = positions.get(key);
    return `${column === undefined ? "CAST(NULL AS STRING)" : `column_${columnLetter(column)}`} AS ${columnName(key)}`;
  });
  const [college, year] = [own.college ?? place.college, own.year ?? place.year].map(sqlText);
  return `SELECT ${college} AS college, ${sqlText(department)} AS department, ${year} AS academic_year, ${sqlText(sheet)} AS tab, ROW_NUMBER() OVER () AS row_number, ${cells.join(", ")} FROM ${name}`;
}

function rawView(tab: TravellingTab, parts: readonly string[], source: string): string {
  const none = `SELECT CAST(NULL AS STRING) AS college, CAST(NULL AS STRING) AS department, CAST(NULL AS STRING) AS academic_year, CAST(NULL AS STRING) AS tab, 0 AS row_number, ${sourceKeys(
    tab,
  )
    .map((key) => `CAST(NULL AS STRING) AS ${columnName(key)}`)
    .join(", ")} FROM (SELECT 1) WHERE FALSE`;
  return `CREATE OR REPLACE VIEW \`${source}\`.\`raw_${tab.source}\` AS\n${parts.length > 0 ? parts.join("\nUNION ALL\n") : none}`;
}
