import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

/** As package.json pins it: with another one everything is translated anew. */
const translator = "@polyglot-sql/sdk 0.12.1";

/**
 * What DuckDB is given for the BigQuery SQL that is shipped. The translator takes seconds to start, so what it said is kept by its text.
 * @throws Error with the file's name where the translator does not know something
 */
export async function translate(sql: string, name: string, folder = resolve(".cache/warehouse")): Promise<string> {
  const key = createHash("sha256").update(`${translator}\n${sql}`).digest("hex").slice(0, 32);
  const path = resolve(folder, `${key}.sql`);
  const kept = await readFile(path, "utf8").catch(() => undefined);
  if (kept !== undefined) return kept;
  const { Dialect, init, transpile } = await import("@polyglot-sql/sdk");
  await init();
  const {
    success,
    sql: [translated] = [],
    error,
  } = transpile(sql, Dialect.BigQuery, Dialect.DuckDB, {
    unsupportedLevel: "raise",
  });
  if (!success || translated === undefined)
    throw new Error(`Expected BigQuery SQL in ${name}, found: ${String(error)}`);
  await mkdir(folder, { recursive: true });
  // Others read it meanwhile: it is there whole, or not at all.
  const part = `${path}.${process.pid}`;
  await writeFile(part, translated);
  await rename(part, path);
  return translated;
}
