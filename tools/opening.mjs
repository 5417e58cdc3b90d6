// What the preview opens: a sample of the project or a file of one's own.
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { access, readFile, readdir, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { UsageError } from "./usage-error.mjs";

const firstSample = "science-and-maths";

async function sampleNames(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** @returns {Promise<Opening>} a sample: its title and whose it is; the workbook itself is made by tools/sample-workbook.mjs */
export async function openSample(folder, name = firstSample) {
  const names = await sampleNames(folder);
  if (!names.includes(name)) {
    const found = name === "" ? "no name" : `"${name}"`;
    throw new UsageError(`Expected --sample with one of ${names.join(", ")}; found ${found}.`);
  }
  const sample = JSON.parse(await readFile(join(folder, name, "sample.json"), "utf8"));
  return {
    workbook: name,
    kind: "sample",
    title: sample.title,
    day: sample.day,
    user: sample.user,
    about: sample.about,
    attribution: sample.attribution,
    sampleFolder: join(folder, name),
    files: new Map(),
  };
}

const slug = (text) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "file";

/** @returns {Promise<Opening>} a file of one's own, known by its full path so that two of one name do not meet */
export async function openFile(given, folder) {
  const path = resolve(folder, given);
  const kind = extname(path).toLowerCase();
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`Expected a file at ${path}, found none.`);
  if (!found.isFile()) throw new UsageError(`Expected a .csv or .xlsx file, found the folder ${path}.`);
  if (kind === ".xls")
    throw new UsageError(
      `Expected a .csv or .xlsx file, found ${basename(path)}. Open it in Excel or Google Sheets and save it as .xlsx.`,
    );
  if (![".csv", ".xlsx"].includes(kind))
    throw new UsageError(`Expected a .csv or .xlsx file, found ${basename(path)}.`);
  await access(path, constants.R_OK).catch(() => {
    throw new UsageError(`Expected a file that can be read, found no permission to read ${path}.`);
  });
  const title = basename(path, extname(path));
  const mark = createHash("sha256").update(path).digest("hex").slice(0, 6);
  return {
    workbook: `${slug(title)}-${mark}`,
    kind: "file",
    title,
    files: new Map([[basename(path), path]]),
    changedAt: found.mtime,
  };
}
