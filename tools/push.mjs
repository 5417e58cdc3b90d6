// `npm run push`: builds dist/ once and sends it to the sheets of sheets.json.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { endWith, pushTo } from "./deploy/push-to.mjs";
import { chosen, readSheets } from "./deploy/sheets-file.mjs";
import { UsageError } from "./usage-error.mjs";

const root = resolve(import.meta.dirname, "..");

function readOptions(args) {
  try {
    const options = { all: { type: "boolean" }, to: { type: "string", multiple: true } };
    const { all = false, to = [] } = parseArgs({ args, options }).values;
    return { all, to };
  } catch {
    throw new UsageError(`Expected --all, or --to NAME once or more; found ${args.join(" ")}.`);
  }
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  const sheets = chosen(await readSheets(root), options);
  await pushTo(root, sheets);
}

main().catch(endWith);
