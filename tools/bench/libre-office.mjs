import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleEngine, enginePath } from "../bundle-engine.mjs";
import { findLibreOffice } from "./find-libre-office.mjs";
import { mediansInTurn, wallClock } from "./measure.mjs";

/** Rows of cells as an .xlsx file that holds no results: text beginning with "=" is a formula still to be calculated. */
async function workbookFile(table) {
  await bundleEngine();
  const { format } = createRequire(import.meta.url)(enginePath);
  const cellOf = (value) => (String(value).startsWith("=") ? { formula: value.slice(1) } : { value });
  const cells = table.flatMap((row, r) => row.map((value, c) => [`${r},${c}`, cellOf(value)]));
  return format.writeXlsx({ sheets: [{ name: "Tracker", rows: [], cells: new Map(cells) }] });
}

/**
 * LibreOffice turns a table into CSV without a window, with its formulas in the last column and with that column left out, in turn; the
 * difference is the calculation. The cells hold no commas.
 *
 * @returns milliseconds and the last column below its heading; undefined where LibreOffice is not installed
 */
export async function timeInLibreOffice(table, program = findLibreOffice()) {
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "libre-office-"));
  const tables = { formulas: table, empty: table.map((row) => row.slice(0, -1)) };
  for (const [name, rows] of Object.entries(tables))
    writeFileSync(join(folder, `${name}.xlsx`), await workbookFile(rows));
  // A profile of its own, or a LibreOffice that is open would take the work over.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const convert = (name) =>
    execFileSync(
      program,
      [profile, "--headless", "--convert-to", "csv", "--outdir", folder, join(folder, `${name}.xlsx`)],
      { stdio: "ignore", timeout: 120_000 },
    );
  try {
    const [withFormulas, empty] = mediansInTurn([() => convert("formulas"), () => convert("empty")], 3, wallClock);
    const [, ...rows] = readFileSync(join(folder, "formulas.csv"), "utf8").trim().split(/\r?\n/);
    return { ms: withFormulas - empty, results: rows.map((row) => row.slice(row.lastIndexOf(",") + 1)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
