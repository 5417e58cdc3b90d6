// `npm run samples`: writes the typed data of preview/samples, the same on every machine. Everything else in them the add-on computes.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import Papa from "papaparse";
import { makeOpenUniversity } from "./open-university.mjs";
import { makeScienceAndMaths } from "./science-and-maths.mjs";

const folder = resolve(import.meta.dirname, "../../preview/samples");

/** Path under preview/samples → text, for every file of every sample. */
export async function makeSamples() {
  const files = {};
  for (const { sheets, ...sample } of [await makeScienceAndMaths(), await makeOpenUniversity()]) {
    const { name } = sample;
    for (const { file, rows } of sheets) files[`${name}/${file}`] = `${Papa.unparse(rows, { newline: "\n" })}\n`;
    const listed = sheets.map((sheet) => ({ ...sheet, rows: undefined }));
    files[`${name}/sample.json`] = `${JSON.stringify({ ...sample, sheets: listed }, null, 2)}\n`;
  }
  return files;
}

if (process.argv[1] === import.meta.filename) {
  let written = 0;
  for (const [file, text] of Object.entries(await makeSamples())) {
    const path = resolve(folder, file);
    if ((await readFile(path, "utf8").catch(() => "")) === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    written += 1;
  }
  console.log(written ? `Written: ${written} files.` : "Nothing to change.");
}
