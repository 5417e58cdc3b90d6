// sheets.json: the sheets that `npm run push` sends to, by name and script ID.
import { readFile, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../usage-error.mjs";

export const sheetsFile = "sheets.json";
const example = "sheets.example.json";
/** Not the words that stand for one in the example and in clasp's own file. */
const idPattern = /^(?!PUT-)[\w-]{20,}$/;

async function jsonIn(path) {
  const text = await readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${sheetsFile} cannot be read: ${error.message}. ${example} shows how it is written.`);
  }
}

/** A project that someone named in clasp's own file is the one sheet, as long as there is no list. */
async function ownProject(root) {
  const { scriptId } = JSON.parse(await readFile(resolve(root, ".clasp.json"), "utf8").catch(() => "{}"));
  return idPattern.test(scriptId) ? [{ name: "This sheet", scriptId }] : [];
}

/**
 * @param {string} root
 * @returns {Promise<{ name: string, scriptId: string, spreadsheetId?: string }[]>} none where none is named yet
 */
export async function readSheets(root) {
  const sheets = (await jsonIn(resolve(root, sheetsFile))) ?? (await ownProject(root));
  if (!Array.isArray(sheets))
    throw new UsageError(`Expected a list in ${sheetsFile}; ${example} shows how it is written.`);
  const names = new Map();
  const ids = new Map();
  for (const [index, sheet] of sheets.entries()) {
    const at = `${sheetsFile}, entry ${index + 1}`;
    const { name, scriptId } = sheet ?? {};
    if (typeof name !== "string" || name.trim() === "") throw new UsageError(`${at}: Expected a "name", found none.`);
    if (typeof scriptId !== "string" || !idPattern.test(scriptId))
      throw new UsageError(`${at} (${name}): Expected a script ID, found ${JSON.stringify(scriptId) ?? "none"}.`);
    if (names.has(name.toLowerCase()))
      throw new UsageError(`${at}: "${name}" is also the name of entry ${names.get(name.toLowerCase())}.`);
    if (ids.has(scriptId)) throw new UsageError(`${at} (${name}): "${ids.get(scriptId)}" has the same script ID.`);
    names.set(name.toLowerCase(), index + 1);
    ids.set(scriptId, name);
  }
  return sheets;
}

/** Adds a sheet below the others; the file on disk is always the old or the new one. */
export async function addSheet(root, sheet) {
  const sheets = [...(await readSheets(root)), sheet];
  const path = resolve(root, sheetsFile);
  await writeFile(`${path}.part`, `${JSON.stringify(sheets, null, 2)}\n`);
  await rename(`${path}.part`, path);
}

/** The sheets that the options name, in the order of the file. */
export function chosen(sheets, { all, to }) {
  const names = sheets.map(({ name }) => name).join(", ");
  if (sheets.length === 0)
    throw new UsageError(
      `There is no sheet in ${sheetsFile} yet. Type  npm run new-sheet -- SPREADSHEET-ID  for a sheet that has no script,\nor copy ${example} to ${sheetsFile} and put in the name and the script ID of one that has.`,
    );
  if (all && to.length > 0) throw new UsageError("Expected --all or --to NAME, found both.");
  if (to.length === 0) {
    if (all || sheets.length === 1) return sheets;
    throw new UsageError(`Expected --all or --to NAME, since ${sheetsFile} has ${sheets.length} sheets: ${names}.`);
  }
  const strangers = to.filter((wanted) => !sheets.some(({ name }) => name.toLowerCase() === wanted.toLowerCase()));
  if (strangers.length > 0) throw new UsageError(`${sheetsFile} has no "${strangers.join('", "')}"; it has ${names}.`);
  return sheets.filter(({ name }) => to.some((wanted) => name.toLowerCase() === wanted.toLowerCase()));
}
