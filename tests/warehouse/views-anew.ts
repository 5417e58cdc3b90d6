import { translate } from "../../tools/warehouse/translate";
import type { Row, Warehouse } from "../../tools/warehouse/warehouse";

/** Makes a view anew from other SQL. */
export const remake = async ({ connection }: Warehouse, name: string, sql: string) =>
  connection.run(`CREATE OR REPLACE TABLE learner_progress.${name} AS ${await translate(sql, name)}`);

export function byCollege(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(String(row.college), [...(found.get(String(row.college)) ?? []), row]);
  return found;
}
