// `npm run docs` writes the generated documents; with --check it only says which are stale.
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { columnsPage } from "./docs/columns.mjs";
import { functionsPage, functionsTable } from "./docs/functions.mjs";
import { cellsTable, readingPage } from "./docs/reading.mjs";
import { readFunctions } from "./docs/read-functions.mjs";
import { rulesPage } from "./docs/rules.mjs";
import { warehouseFiles } from "./docs/warehouse.mjs";
import { releasesModule } from "./docs/releases.mjs";

const root = resolve(import.meta.dirname, "..");
const checkOnly = process.argv.includes("--check");

function between(page, name, content) {
  const block = new RegExp(`(<!-- ${name}: made by npm run docs -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!block.test(page)) throw new Error(`The page has no block "<!-- ${name}: made by npm run docs -->".`);
  return page.replace(block, (_, start, end) => `${start}\n${content}\n${end}`);
}

const read = (name) => readFile(resolve(root, name), "utf8");
const { version } = JSON.parse(await read("package.json"));
const changelog = await read("CHANGELOG.md");
const functions = await readFunctions(resolve(root, "src"));
const documents = {
  "src/messages/releases.data.ts": () => releasesModule(changelog, version),
  "docs/functions.md": async () => functionsPage(functions, await cellsTable()),
  "docs/columns.md": () => columnsPage(),
  "docs/reading.md": () => readingPage(),
  "docs/rules.md": () => rulesPage(),
  ...(await warehouseFiles()),
  "README.md": (current) => between(current, "functions", functionsTable(functions)),
};

const stale = [];
for (const [name, make] of Object.entries(documents)) {
  const path = resolve(root, name);
  const current = await readFile(path, "utf8").catch(() => "");
  const fresh = await make(current);
  if (fresh === current) continue;
  stale.push(name);
  if (!checkOnly) await writeFile(path, fresh);
}

if (!checkOnly) console.log(stale.length ? `Written: ${stale.join(", ")}.` : "Nothing to change.");
else if (stale.length) {
  console.error(`Stale: ${stale.join(", ")}. Run  npm run docs  and commit the result.`);
  process.exitCode = 1;
} else console.log("All current.");
