// `npm run new-sheet -- SPREADSHEET-ID`: makes the script of a spreadsheet, named so that its menu is, lists it and sends the add-on to it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { clasp, complaintIn } from "./deploy/clasp.mjs";
import { endWith, pushTo } from "./deploy/push-to.mjs";
import { addSheet, readSheets, sheetsFile } from "./deploy/sheets-file.mjs";
import { UsageError } from "./usage-error.mjs";

const root = resolve(import.meta.dirname, "..");
/** Sheets shows a script's menu under the name of its project. */
const title = "Learner Progress";
const usage = 'npm run new-sheet -- SPREADSHEET-ID [--name "Physics"]';

/** @returns {{ spreadsheetId: string, name?: string }} */
function readOptions(args) {
  const { positionals, values } = parse(args);
  const [given = ""] = positionals;
  const spreadsheetId = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(given)?.[1] ?? given;
  // A published page's address has "e" where the ID of the spreadsheet would be.
  if (positionals.length !== 1 || !/^[\w-]{20,}$/.test(spreadsheetId))
    throw new UsageError(
      `Expected the ID of one spreadsheet, or its address; found ${positionals.join(" ") || "nothing"}. Type  ${usage}`,
    );
  return { spreadsheetId, name: values.name?.trim() };
}

function parse(args) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { name: { type: "string" } } });
  } catch (error) {
    throw new UsageError(`${error.message.split(". ")[0]}. Type  ${usage}`);
  }
}

function nameFor({ spreadsheetId, name }, sheets) {
  const same = sheets.find((sheet) => sheet.spreadsheetId === spreadsheetId);
  if (same)
    throw new UsageError(
      `"${same.name}" in ${sheetsFile} is this spreadsheet: it has its script. Type  npm run push -- --to "${same.name}"`,
    );
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  if (name && taken.has(name.toLowerCase()))
    throw new UsageError(`${sheetsFile} has a "${name}" already; give another --name.`);
  const numbered = Array.from({ length: sheets.length + 1 }, (_, index) => `Sheet ${index + 1}`);
  return name || numbered.find((one) => !taken.has(one.toLowerCase()));
}

/** @returns {Promise<string>} the ID of the script that was made */
async function createScript(spreadsheetId) {
  // clasp refuses where it finds a project, and keeps what it pulls: both stay in a folder that is thrown away.
  const folder = await mkdtemp(join(tmpdir(), "new-sheet-"));
  try {
    const made = await clasp(["create-script", "--parentId", spreadsheetId, "--title", title], {
      cwd: folder,
      project: folder,
    });
    // Printed as soon as it exists, before the first pull, which may fail.
    const id = /script\.google\.com\/d\/([\w-]+)\/edit/.exec(made.stdout)?.[1];
    if (id) return id;
    throw new UsageError(
      `No script was made: ${complaintIn(made)}\nLook in the spreadsheet under Extensions ▸ Apps Script before you try again: there should be none.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  const name = nameFor(options, await readSheets(root));
  const { spreadsheetId } = options;
  const sheet = { name, scriptId: await createScript(spreadsheetId), spreadsheetId };
  await addSheet(root, sheet);
  console.log(`Made the script "${title}" of the spreadsheet, and listed it in ${sheetsFile} as "${name}"`);
  await pushTo(root, [sheet]);
}

main().catch(endWith);
