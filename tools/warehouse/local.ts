import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { writeXlsx } from "hucre/xlsx";
import { viewOrder } from "./order";
import { readFiles } from "./read-files";
import { pseudonym } from "./pseudonym";
import { openWarehouse, type Row, type Said, type SourceRows, type Warehouse } from "./warehouse";
import { otherVersion } from "./workbook-list";

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
  const { workbooks, problems } = await readFiles(from, college, year, say);
  if (workbooks.length === 0)
    throw new Error([`Expected a workbook in ${from}, found none that can be read.`, ...problems].join("\n"));
  const sources = workbooks.flatMap((workbook) => workbook.sources);
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
  const notes = [...(await otherVersions(warehouse)), ...(await notRead(warehouse))];
  await warehouse.close();
  if (withIds !== undefined) await writeFile(withIds, idsOf(sources, said.key));
  return [
    `${workbooks.length} ${workbooks.length === 1 ? "workbook" : "workbooks"}: ${workbooks.map(({ file }) => file).join(", ")}. ${sheets.length} views are in ${to}.`,
    ...problems,
    ...notes,
  ];
}

async function otherVersions(warehouse: Warehouse): Promise<string[]> {
  const feeds = await warehouse.query(
    "SELECT department, academic_year, feed_version, known_version FROM learner_progress.feeds WHERE state IN ('older', 'newer') ORDER BY ALL",
  );
  return feeds.map(({ department, academic_year: year, feed_version: version, known_version: known }) =>
    otherVersion(`${String(department)} (${String(year)})`, Number(version), Number(known)),
  );
}

async function notRead(warehouse: Warehouse): Promise<string[]> {
  const [row] = await warehouse.query(
    "SELECT COUNT(DISTINCT department) AS departments, CAST(SUM(not_read) AS BIGINT) AS not_read FROM learner_progress.quality WHERE not_read > 0",
  );
  const count = Number(row?.not_read ?? 0);
  return count === 0
    ? []
    : [
        `${count} ${count === 1 ? "cell" : "cells"} could not be read and ${count === 1 ? "is" : "are"} left out of every sum: quality.csv says in which columns.`,
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
