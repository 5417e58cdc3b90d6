import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { writeXlsx } from "hucre/xlsx";
import { viewOrder } from "./order";
import { readFiles } from "./read-files";
import { pseudonym } from "./pseudonym";
import { openWarehouse, type Row, type Said, type SourceRows } from "./warehouse";

export interface LocalOptions extends Said {
  readonly from: string;
  readonly to: string;
  readonly college: string;
  readonly year: string;
  /** A file for this machine only: which key is which learner. */
  readonly withIds?: string;
}

type Cell = string | number | boolean | null;

/** Every view over a folder of workbooks, as .csv files and one .xlsx. @returns what was done and what was left out, in sentences */
export async function runLocally(
  { from, to, college, year, withIds, ...said }: LocalOptions,
  say: (sentence: string) => void,
): Promise<string[]> {
  const { sources, departments, problems } = await readFiles(from, college, year, say);
  if (departments.length === 0)
    throw new Error([`Expected a workbook in ${from}, found none that can be read.`, ...problems].join("\n"));
  const warehouse = await openWarehouse(sources, said, { say: (view) => say(`Working out ${view}`) });
  await mkdir(to, { recursive: true });
  const sheets: { name: string; rows: Cell[][] }[] = [];
  for (const { name } of [...viewOrder.filter(({ given }) => given), { name: "quality" }]) {
    const rows =
      name === "quality"
        ? await warehouse.query("SELECT * FROM learner_progress.quality WHERE not_read > 0")
        : await warehouse.rows(name);
    const columns = await warehouse.columns(name);
    const cells = inOrder(rows).map((row) => columns.map((column) => row[column] as Cell));
    await writeFile(join(to, `${name}.csv`), `\uFEFF${Papa.unparse({ fields: columns, data: cells })}\r\n`);
    sheets.push({ name, rows: [columns, ...cells] });
  }
  await writeFile(join(to, "warehouse.xlsx"), await writeXlsx({ sheets }));
  await warehouse.close();
  if (withIds !== undefined) await writeFile(withIds, idsOf(sources, said.key));
  return [
    `${departments.length} ${departments.length === 1 ? "workbook" : "workbooks"}: ${departments.join(", ")}. ${sheets.length} views are in ${to}.`,
    ...problems,
  ];
}

/** The same order each time. */
const inOrder = (rows: readonly Row[]): Row[] =>
  rows
    .map((row) => ({ row, text: JSON.stringify(Object.values(row)) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ row }) => row);

/** In no view: who has the key and the workbooks could make it anyway. */
function idsOf(sources: readonly SourceRows[], key: string): string {
  const ids = new Map<string, string>();
  for (const { learnerId } of sources.flatMap(({ rows }) => rows)) {
    const learnerKey = pseudonym(learnerId, key);
    if (learnerKey !== undefined && !ids.has(learnerKey)) ids.set(learnerKey, learnerId ?? "");
  }
  return `\uFEFF${Papa.unparse({ fields: ["learner_key", "learner_id"], data: [...ids] })}\r\n`;
}
