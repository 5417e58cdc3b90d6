import { type ReferenceTable, referenceTables } from "./reference";
import { refreshProcedure } from "./refresh";
import { type Place, sheetSql } from "./sheet-sql";
import { sqlText } from "./sql-text";
import type { SheetOf } from "./workbook-list";

export interface DdlOptions extends Place {
  readonly dataset: string;
}

/** What BigQuery is given, one statement behind the other. A person runs it with their own account. */
export async function ddl(sheets: readonly SheetOf[], { dataset, ...place }: DdlOptions): Promise<string> {
  const source = `${dataset}_source`;
  const named = (sql: string) =>
    sql.replaceAll("`learner_progress_source`", `\`${source}\``).replaceAll("`learner_progress`", `\`${dataset}\``);
  return inParts([
    `CREATE SCHEMA IF NOT EXISTS \`${source}\``,
    `CREATE SCHEMA IF NOT EXISTS \`${dataset}\``,
    ...settingTables(source),
    ...referenceTables().map((table) => referenceSql(table, source)),
    ...sheetSql(sheets, source, place),
    named(await refreshProcedure()),
    `-- Again when the key has been put in, and each night.\nCALL \`${source}\`.\`refresh\`()`,
  ]);
}

/** BigQuery takes a script of so many bytes at once, and a little. */
const mostBytes = 1_000_000;

/** The statements as one script, and as several where it would be too large. */
function inParts(statements: readonly string[]): string {
  let [bytes, parts] = [0, 1];
  return statements
    .map((sql) => {
      const text = `${sql.trim()};\n`;
      const length = Buffer.byteLength(text) + 100;
      bytes += length;
      if (bytes <= mostBytes) return text;
      bytes = length;
      parts += 1;
      return `-- Part ${parts}: run what stands above first. BigQuery takes about 1 MB at once.\n${text}`;
    })
    .join("\n");
}

/** What a person types: the key is put in once, thresholds and what was withheld before are added as rows. */
const settingTables = (source: string): string[] => [
  `CREATE TABLE IF NOT EXISTS \`${source}\`.\`pseudonym_key\` (key STRING NOT NULL OPTIONS (description = 'One row: what learner keys are made with. Nobody but the procedure reads it.'))`,
  `CREATE TABLE IF NOT EXISTS \`${source}\`.\`policy_dates\` (college STRING, department STRING, setting STRING, value STRING, valid_from DATE)`,
  `CREATE TABLE IF NOT EXISTS \`${source}\`.\`withheld_before\` (college STRING, department STRING, academic_year STRING, characteristic STRING, group_name STRING)`,
];

function referenceSql({ name, columns: types, rows }: ReferenceTable, source: string): string {
  const kinds = Object.values(types);
  const literal = (value: string | number | boolean | undefined, at: number) =>
    value === undefined
      ? "NULL"
      : kinds[at] === "STRING"
        ? sqlText(String(value))
        : kinds[at] === "BOOL"
          ? String(value).toUpperCase()
          : String(value);
  // One value between brackets would be no struct.
  const told = rows.map((row) => `${row.length === 1 ? "STRUCT" : ""}(${row.map(literal).join(", ")})`);
  return `CREATE OR REPLACE TABLE \`${source}\`.\`${name}\` AS\nSELECT * FROM UNNEST(ARRAY<STRUCT<${Object.entries(
    types,
  )
    .map(([column, type]) => `${column} ${type}`)
    .join(", ")}>>[\n${told.join(",\n")}])`;
}
