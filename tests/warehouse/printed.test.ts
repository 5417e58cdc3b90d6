import { viewOrder } from "../../tools/warehouse/order";
import { columnName, travellingTabs } from "../../tools/warehouse/travels";
import { ddl } from "../../tools/warehouse/ddl";
import { translate } from "../../tools/warehouse/translate";
import { emptyWarehouse, openWarehouse, type SourceRows, type Warehouse } from "../../tools/warehouse/warehouse";
import type { SheetOf } from "../../tools/warehouse/workbook-list";
import { randomFrom } from "../support/random";
import { line } from "./told-lines";
import { randomDepartment, today } from "./random-department";

jest.setTimeout(600_000);

const random = randomFrom(77);
const place = { college: "Elm College", year: "2025/26", dataset: "elm" };
const sources = [14, 25, 40].flatMap(
  (learners, index) =>
    randomDepartment(
      random,
      { college: place.college, department: `Department ${index}`, academicYear: place.year },
      learners,
    ).sources,
);

/** The rows as a sheet of Google's has them: the columns that this workbook has, in an order of its own, among one that is nobody's. */
function sheetFrom({ department, tab, source, rows }: SourceRows, index: number) {
  const table = travellingTabs.find((one) => one.source === source)?.table;
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].toSorted(
    (one, other) => ((one.length * 7 + index) % 11) - ((other.length * 7 + index) % 11),
  );
  const headings = ["Notes", ...keys.map((key) => table?.columns[key]?.header ?? key)];
  const sheet: SheetOf = {
    department,
    url: `https://docs.google.com/spreadsheets/d/${department.replace(/\W/g, "")}/edit`,
    sheet: tab,
    row: 1,
    headings,
  };
  return { sheet, cells: rows.map((row) => ["said in private", ...keys.map((key) => row[key] ?? "")]) };
}

const quoted = (value: string) => `'${value.replace(/'/g, "''")}'`;

/** Runs what is printed for BigQuery in DuckDB: sheets are tables there, and the procedure is its statements one behind the other. */
async function runPrinted(warehouse: Warehouse, sql: string, sheets: readonly (readonly (readonly string[])[])[]) {
  const { connection } = warehouse;
  await connection.run("CREATE SCHEMA elm_source; CREATE SCHEMA elm");
  let seen = 0;
  const statements = sql
    .replace(/CREATE OR REPLACE PROCEDURE[^]*?BEGIN\n/, "")
    .replace("END;\n", "")
    .replaceAll("CURRENT_DATE('Europe/London')", `DATE '${today}'`)
    .split(/;\n\n?/)
    .filter((statement) => !/^\s*$|CALL `|CREATE SCHEMA/.test(statement));
  for (const statement of statements) {
    const [, name, columns] = /EXTERNAL TABLE `elm_source`\.`(\w+)` \((.*)\)\nOPTIONS/.exec(statement) ?? [];
    if (name !== undefined && columns !== undefined) {
      await connection.run(`CREATE TABLE elm_source.${name} (${columns.replaceAll("STRING", "VARCHAR")})`);
      for (const row of sheets[seen] ?? [])
        await connection.run(`INSERT INTO elm_source.${name} VALUES (${row.map(quoted).join(", ")})`);
      seen += 1;
      continue;
    }
    const translated = await translate(statement.replace(/ OPTIONS \(description = .*?\)/, ""), statement.slice(0, 80));
    await connection.run(translated).catch((error: Error) => {
      throw new Error(`${statement.slice(0, 80)}: ${error.message}`, { cause: error });
    });
    if (statement.includes("pseudonym_key` ("))
      await connection.run("INSERT INTO elm_source.pseudonym_key VALUES ('k')");
  }
  expect(seen).toBe(sheets.length);
}

test("what is printed for BigQuery, run as it stands, says the same as the views over the rows themselves", async () => {
  const sheets = sources.filter(({ rows }) => rows.length > 0).map(sheetFrom);
  const sql = await ddl(
    sheets.map(({ sheet }) => sheet),
    place,
  );
  const printed = await emptyWarehouse({});
  await runPrinted(
    printed,
    sql,
    sheets.map(({ cells }) => cells),
  );
  const known = await openWarehouse(sources, { day: today, key: "k" });
  const inOrder = (rows: readonly object[]) => rows.map((row) => line(...Object.entries(row).flat())).toSorted();
  for (const view of viewOrder.flatMap(({ name, given }) => (given && name !== "rule_evidence" ? [name] : []))) {
    const rows = inOrder(await known.rows(view));
    expect(rows.length).toBeGreaterThan(2);
    expect(inOrder(await printed.query(`SELECT * FROM elm.${view}`))).toEqual(rows);
  }
  const all = await printed.query("SELECT * FROM elm.tracker_rows");
  expect(JSON.stringify(all)).not.toContain("said in private");
  expect(Object.keys(all[0] ?? {})).not.toContain(columnName("learnerId"));
  await printed.close();
  await known.close();
});
