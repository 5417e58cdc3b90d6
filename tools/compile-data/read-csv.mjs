import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import Papa from "papaparse";

/** The rows of a CSV file as objects keyed by its header row; every value is text. */
export async function readCsv(folder, file) {
  const text = await readFile(resolve(folder, file), "utf8");
  const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}, row ${errors[0].row + 2}: ${errors[0].message}.`);
  return data;
}
