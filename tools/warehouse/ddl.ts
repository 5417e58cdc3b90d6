import { tableIn } from "../../src/records/cell-table";
import { normalise } from "../../src/domain/text/normalise";
import type { Table } from "../../src/tables/define-table";
import { columnLetter } from "../../src/tables/tracker-addresses";
import { publicSql, qualitySql, readSql } from "./generated";
import { viewOrder } from "./order";
import { type ReferenceTable, referenceTables } from "./reference";
import { columnName, sourceKeys, type TravellingTab, travellingTabs } from "./travels";
import { viewSql } from "./warehouse";
import type { SheetOf } from "./workbook-list";

export interface DdlOptions {
  readonly college: string;
  readonly year: string;
  readonly dataset: string;
}

const text = (value: string) => `'${value.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;

const tabFor = (sheet: string): TravellingTab | undefined =>
  travellingTabs.find(({ source, table }) => source !== "trackers" && normalise(table.name) === normalise(sheet));

/** What BigQuery is given, one statement behind the other. A person runs it with their own account. */
export async function ddl(sheets: readonly SheetOf[], { college, year, dataset }: DdlOptions): Promise<string> {
  const source = `${dataset}_source`;
  const external: string[] = [];
  const parts = new Map<string, string[]>(travellingTabs.map((tab) => [tab.source, []]));
  const trackers = travellingTabs[0] as TravellingTab;
  for (const [index, sheet] of sheets.entries()) {
    const tab = tabFor(sheet.sheet) ?? trackers;
    const { positions } = tableIn([sheet.headings], tab.table as Table);
    const name = `sheet_${index + 1}`;
    external.push(externalTable(`${source}\`.\`${name}`, sheet));
    parts.get(tab.source)?.push(partOf(tab, sheet, positions, { college, year, name: `${source}\`.\`${name}` }));
  }
  const raw = travellingTabs.map((tab) => rawView(tab, parts.get(tab.source) ?? [], source));
  const read = travellingTabs.flatMap((tab) => [
    view(`${source}\`.\`${tab.view}`, readSql(tab)),
    ...(tab.dataset === "views" ? [view(`${dataset}\`.\`${tab.view}`, publicSql(tab))] : []),
  ]);
  const views = await Promise.all(
    viewOrder.map(async ({ name }) => view(`${dataset}\`.\`${name}`, await viewSql(name))),
  );
  const statements = [
    `CREATE SCHEMA IF NOT EXISTS \`${source}\``,
    `CREATE SCHEMA IF NOT EXISTS \`${dataset}\``,
    ...external,
    ...settingTables(source),
    ...referenceTables().map((table) => referenceSql(table, source)),
    ...raw,
    ...read,
    view(`${dataset}\`.\`quality`, qualitySql()),
    ...views,
  ];
  const named = (sql: string) =>
    sql.replaceAll("`learner_progress_source`", `\`${source}\``).replaceAll("`learner_progress`", `\`${dataset}\``);
  return `${statements.map((sql) => `${named(sql.trim())};\n`).join("\n")}`;
}

const view = (name: string, sql: string) => `CREATE OR REPLACE VIEW \`${name}\` AS\n${sql}`;

/** Every column as text: a cell that is none of its type would fail the whole query; the views read it by its kind. */
function externalTable(name: string, { url, sheet, row, headings, madeAt = "" }: SheetOf): string {
  const named = headings.map((_heading, column) => `column_${columnLetter(column)} STRING`);
  const range = `${/^\w+$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!A${row}:${columnLetter(headings.length - 1)}`;
  const told = madeAt === "" ? "" : `-- As the workbook's tab Warehouse of ${madeAt.replace(/\s+/g, " ")} says.\n`;
  return `${told}CREATE OR REPLACE EXTERNAL TABLE \`${name}\` (${named.join(", ")})\nOPTIONS (format = 'GOOGLE_SHEETS', uris = [${text(url)}], sheet_range = ${text(range)}, skip_leading_rows = 1)`;
}

/** A column that the tab lacks is NULL, never 0. */
function partOf(
  tab: TravellingTab,
  { department, sheet, ...own }: SheetOf,
  positions: ReadonlyMap<string, number>,
  { college, year, name }: { college: string; year: string; name: string },
): string {
  const cells = sourceKeys(tab).map((key) => {
    const column = positions.get(key);
    return `${column === undefined ? "CAST(NULL AS STRING)" : `column_${columnLetter(column)}`} AS ${columnName(key)}`;
  });
  return `SELECT ${text(own.college ?? college)} AS college, ${text(department)} AS department, ${text(own.year ?? year)} AS academic_year, ${text(sheet)} AS tab, ROW_NUMBER() OVER () AS row_number, ${cells.join(", ")} FROM \`${name}\``;
}

function rawView(tab: TravellingTab, parts: readonly string[], source: string): string {
  const none = `SELECT CAST(NULL AS STRING) AS college, CAST(NULL AS STRING) AS department, CAST(NULL AS STRING) AS academic_year, CAST(NULL AS STRING) AS tab, 0 AS row_number, ${sourceKeys(
    tab,
  )
    .map((key) => `CAST(NULL AS STRING) AS ${columnName(key)}`)
    .join(", ")} FROM (SELECT 1) WHERE FALSE`;
  return view(`${source}\`.\`raw_${tab.source}`, parts.length > 0 ? parts.join("\nUNION ALL\n") : none);
}

/** What a person types: the day is today's, the key is put in once, thresholds and what was withheld before are added as rows. */
const settingTables = (source: string): string[] => [
  `CREATE OR REPLACE VIEW \`${source}\`.\`as_of\` AS SELECT CURRENT_DATE('Europe/London') AS day`,
  `CREATE TABLE IF NOT EXISTS \`${source}\`.\`pseudonym_key\` (key STRING NOT NULL OPTIONS (description = 'One row: what learner keys are made with. Nobody but the views reads it.'))`,
  `CREATE TABLE IF NOT EXISTS \`${source}\`.\`policy_dates\` (college STRING, department STRING, setting STRING, value STRING, valid_from DATE)`,
  `CREATE TABLE IF NOT EXISTS \`${source}\`.\`withheld_before\` (college STRING, department STRING, academic_year STRING, characteristic STRING, group_name STRING)`,
];

function referenceSql({ name, columns: types, rows }: ReferenceTable, source: string): string {
  const kinds = Object.values(types);
  const literal = (value: string | number | boolean | undefined, at: number) =>
    value === undefined
      ? "NULL"
      : kinds[at] === "STRING"
        ? text(String(value))
        : kinds[at] === "BOOL"
          ? String(value).toUpperCase()
          : String(value);
  const told = rows.map((row) => `(${row.map(literal).join(", ")})`);
  return `CREATE OR REPLACE TABLE \`${source}\`.\`${name}\` AS\nSELECT * FROM UNNEST([STRUCT<${Object.entries(types)
    .map(([column, type]) => `${column} ${type}`)
    .join(", ")}>\n${told.join(",\n")}])`;
}
