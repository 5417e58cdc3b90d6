import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";

export const samplesFolder = resolve("preview/samples");

interface Sample {
  readonly name: string;
  readonly title: string;
  /** On which it is as it stands: 2026-03-31. */
  readonly day: string;
  readonly about: string;
  readonly attribution: string;
  readonly sheets: readonly { readonly name: string; readonly file: string; readonly role: string }[];
}

export type Row = Readonly<Record<string, string>>;

export const textOf = (path: string) => readFileSync(resolve(samplesFolder, path), "utf8");

export const readSample = (name: string): Sample => JSON.parse(textOf(`${name}/sample.json`)) as Sample;

/** The cells of one file, as text. */
export const cellsOf = (path: string): string[][] => Papa.parse<string[]>(textOf(path), { skipEmptyLines: true }).data;

/** The rows below the headings as records by heading; a tracker has a title above its headings. */
export function rowsOf(path: string, titles = 0): Row[] {
  const [headings = [], ...rows] = cellsOf(path).slice(titles);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

/** The rows of all trackers of a sample. */
export const trackerRowsOf = (name: string): Row[] =>
  readSample(name)
    .sheets.filter(({ role }) => role === "tracker")
    .flatMap(({ file }) => rowsOf(`${name}/${file}`, 1));
