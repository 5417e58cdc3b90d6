import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { build } from "esbuild";
import { bundleEngine, enginePath } from "../bundle-engine.mjs";
import { builtCode } from "./load-code.mjs";

const root = resolve(import.meta.dirname, "../..");

/** The preview's host and its consent to set-up, with the script loader of the tests: what the page itself runs. */
async function loadHost() {
  const outfile = resolve(root, ".cache/bench-host.mjs");
  await build({
    stdin: {
      contents: `export { createHost } from "./preview/host/create-host";
        export { noPage } from "./preview/host/page";
        export { callThrough, planFrom, setUpActiveSheet } from "./preview/page/set-up-sample";
        export { loadInNode } from "./tests/support/load-in-node";`,
      resolveDir: root,
      loader: "ts",
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
  });
  return import(outfile);
}

const pages = (await readdir(resolve(root, "sidebar/pages")))
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => file.replace(".tsx", ""));

/** The built add-on over a workbook with these rows of cells by tab, not yet opened nor calculated; text beginning with "=" is a formula. `call` is the sidebar's. */
export async function openAddon(sheets) {
  await bundleEngine();
  const { callThrough, createHost, loadInNode, noPage, planFrom, setUpActiveSheet } = await loadHost();
  const workbook = createRequire(import.meta.url)(enginePath).createWorkbook();
  const [empty] = workbook.sheets();
  for (const [name, rows] of Object.entries(sheets)) {
    const columns = Math.max(...rows.map((row) => row.length));
    const sheet = workbook.insertSheet(name, { rows: rows.length + 50, columns: columns + 40 });
    const inputOf = (value) =>
      typeof value === "string" && value.startsWith("=") ? { formula: value } : { value: value === "" ? null : value };
    const cells = rows.map((row) => Array.from({ length: columns }, (_, index) => inputOf(row[index] ?? "")));
    workbook.write({ sheet, row: 0, column: 0, rows: rows.length, columns }, cells);
  }
  workbook.deleteSheet(empty.id);
  const toasts = [];
  const host = createHost(workbook, {
    source: builtCode,
    load: loadInNode,
    files: Object.fromEntries(pages.map((page) => [page, '<body data-start="{}"></body>'])),
    user: "tutor@example.org",
    page: { ...noPage, toast: (message) => toasts.push(message) },
  });
  const call = callThrough((name, args) => host.client(name, args));
  return { workbook, host, call, planFrom, toasts, setUp: () => setUpActiveSheet(call) };
}
