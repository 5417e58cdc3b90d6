import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import Papa from "papaparse";
import { publicSql, qualitySql, readSql } from "./generated";
import { viewOrder } from "./order";
import { referenceTables } from "./reference";
import { columnName, origin, sourceKeys, travellingTabs } from "./travels";
import { translate } from "./translate";

/** Where a row comes from. */
export interface Place {
  readonly college: string;
  readonly department: string;
  readonly academicYear: string;
  readonly tab: string;
}

/** A tab's rows by the keys of its columns; a column that it lacks is absent, and NULL in every view. */
export interface SourceRows extends Place {
  readonly source: string;
  readonly rows: readonly Readonly<Record<string, string | undefined>>[];
}

/** What a person says beside the workbooks. */
export interface Said {
  /** The day to look at: 2026-03-31. */
  readonly day: string;
  /** For pseudonyms; nowhere kept. */
  readonly key: string;
  readonly policy?: readonly { college: string; department: string; setting: string; value: string; from: string }[];
  readonly withheldBefore?: readonly {
    college: string;
    department: string;
    academicYear: string;
    characteristic: string;
    group: string;
  }[];
}

export type Row = Readonly<Record<string, unknown>>;

export interface Warehouse {
  readonly connection: DuckDBConnection;
  /** The rows of a view, by its columns: numbers, texts, true or false, days as 2026-03-31, and null. */
  rows(view: string): Promise<Row[]>;
  query(sql: string): Promise<Row[]>;
  /** The names of a view's columns. */
  columns(view: string): Promise<string[]>;
  close(): Promise<void>;
}

export interface Settings {
  readonly threads?: number;
  /** Of the engine, such as "6GB"; what is more goes to a folder of the computer's own for such files until the warehouse is closed. */
  readonly memory?: string;
  /** Keeps the tables in that folder too, packed, and not in memory. */
  readonly onDisk?: boolean;
  /** Told before each view. */
  readonly say?: (sentence: string) => void;
  /** Makes each view, and may look at how long that takes. */
  readonly around?: (view: string, table: string, make: () => Promise<unknown>) => Promise<void>;
}

const text = (value: string) => `'${value.replace(/'/g, "''")}'`;

/** The shipped SQL of a view, from the project's folder. */
export const viewSql = (name: string): Promise<string> => readFile(resolve("warehouse/views", `${name}.sql`), "utf8");

/** The views over these rows, in DuckDB's memory: the shipped BigQuery SQL, translated, each worked out once. */
export async function openWarehouse(
  sources: readonly SourceRows[],
  said: Said,
  settings: Settings = {},
): Promise<Warehouse> {
  const warehouse = await emptyWarehouse(settings);
  await fill(warehouse.connection, sources, said);
  await makeViews(warehouse.connection, settings);
  return warehouse;
}

/** The source tables, with these rows in them, and the reference. */
export async function fill(connection: DuckDBConnection, sources: readonly SourceRows[], said: Said): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "warehouse-"));
  try {
    await loadSources(connection, sources, folder);
    await loadSaid(connection, said);
    await loadReference(connection, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function emptyWarehouse({ threads, memory, onDisk = false }: Settings): Promise<Warehouse> {
  const folder = await mkdtemp(join(tmpdir(), "warehouse-"));
  const instance = await DuckDBInstance.create(onDisk ? join(folder, "tables.duckdb") : ":memory:", {
    temp_directory: join(folder, "more"),
    ...(threads !== undefined && { threads: String(threads) }),
    ...(memory !== undefined && { memory_limit: memory }),
  });
  const connection = await instance.connect();
  await connection.run("CREATE SCHEMA learner_progress_source; CREATE SCHEMA learner_progress;");
  const query = async (sql: string) => plain((await connection.runAndReadAll(sql)).getRowObjectsJson());
  return {
    connection,
    query,
    columns: async (view) =>
      (await connection.runAndReadAll(`SELECT * FROM learner_progress.${view} LIMIT 0`)).columnNames(),
    rows: (view) => query(`SELECT * FROM learner_progress.${view}`),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whole numbers of 64 bits come as text. */
const plain = (rows: readonly Row[]): Row[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === "string" && /^-?\d{1,15}$/.test(value) && counted.has(name) ? Number(value) : value,
      ]),
    ),
  );
const counted = new Set(
  "count courses departments concerns severe approaching open_actions area_count results learners days unknown row_count filled not_read flagged failed row_number".split(
    " ",
  ),
);

async function loadSources(
  connection: DuckDBConnection,
  sources: readonly SourceRows[],
  folder: string,
): Promise<void> {
  for (const tab of travellingTabs) {
    const keys = sourceKeys(tab);
    const columns = [
      ...origin.slice(0, 4).map((name) => `${name} VARCHAR`),
      "row_number BIGINT",
      ...keys.map((key) => `${columnName(key)} VARCHAR`),
    ];
    await connection.run(`CREATE TABLE learner_progress_source.raw_${tab.source} (${columns.join(", ")})`);
    const lines = sources
      .filter(({ source }) => source === tab.source)
      .flatMap(({ college, department, academicYear, tab: name, rows }) =>
        rows.map((row, index) => [
          college,
          department,
          academicYear,
          name,
          index + 1,
          ...keys.map((key) => row[key] ?? ""),
        ]),
      );
    await copy(connection, `learner_progress_source.raw_${tab.source}`, lines, folder);
  }
}

async function loadSaid(
  connection: DuckDBConnection,
  { day, key, policy = [], withheldBefore = [] }: Said,
): Promise<void> {
  const source = "learner_progress_source";
  await connection.run(`CREATE TABLE ${source}.as_of AS SELECT CAST(${text(day)} AS DATE) AS day`);
  await connection.run(`CREATE TABLE ${source}.pseudonym_key AS SELECT ${text(key)} AS key`);
  await connection.run(
    `CREATE TABLE ${source}.policy_dates (college VARCHAR, department VARCHAR, setting VARCHAR, value VARCHAR, valid_from DATE)`,
  );
  for (const one of policy)
    await connection.run(
      `INSERT INTO ${source}.policy_dates VALUES (${[one.college, one.department, one.setting, one.value].map(text).join(", ")}, CAST(${text(one.from)} AS DATE))`,
    );
  await connection.run(
    `CREATE TABLE ${source}.withheld_before (college VARCHAR, department VARCHAR, academic_year VARCHAR, characteristic VARCHAR, group_name VARCHAR)`,
  );
  for (const one of withheldBefore)
    await connection.run(
      `INSERT INTO ${source}.withheld_before VALUES (${[one.college, one.department, one.academicYear, one.characteristic, one.group].map(text).join(", ")})`,
    );
}

const types = { STRING: "VARCHAR", FLOAT64: "DOUBLE", BOOL: "BOOLEAN" } as const;

async function loadReference(connection: DuckDBConnection, folder: string): Promise<void> {
  for (const { name, columns, rows } of referenceTables()) {
    const made = Object.entries(columns).map(([column, type]) => `${column} ${types[type]}`);
    await connection.run(`CREATE TABLE learner_progress_source.${name} (${made.join(", ")})`);
    await copy(connection, `learner_progress_source.${name}`, rows, folder);
  }
}

/** Blank cells become NULL. */
async function copy(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly unknown[])[],
  folder: string,
): Promise<void> {
  if (rows.length === 0) return;
  const file = join(folder, "rows.csv");
  await writeFile(file, Papa.unparse(rows.map((row) => row.map((value) => value ?? ""))));
  await connection.run(
    `COPY ${table} FROM ${text(file)} (HEADER false, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"', AUTO_DETECT false)`,
  );
}

/** Creates what reads the source tables, and every view, as tables: each is worked out once. What only leaves columns out is read through. */
export async function makeViews(
  connection: DuckDBConnection,
  { say = () => undefined, around = async (_view, _table, make) => void (await make()) }: Settings = {},
): Promise<void> {
  const make = async (table: string, name: string, sql: string, as: "TABLE" | "VIEW" = "TABLE") => {
    say(name);
    const translated = await translate(sql, name);
    await around(name, table, () =>
      connection.run(`CREATE ${as} ${table} AS ${translated}`).catch((error: Error) => {
        throw new Error(`${name}: ${error.message}`, { cause: error });
      }),
    );
  };
  for (const tab of travellingTabs) {
    await make(`learner_progress_source.${tab.view}`, tab.view, readSql(tab));
    if (tab.dataset === "views")
      await make(`learner_progress.${tab.view}`, `${tab.view} for all`, publicSql(tab), "VIEW");
  }
  await make("learner_progress.quality", "quality", qualitySql());
  for (const { name } of viewOrder) await make(`learner_progress.${name}`, name, await viewSql(name));
}
