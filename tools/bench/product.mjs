import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { fillFromFile } from "./adoption/fill-from-file.mjs";
import { builtCode, loadCode } from "./load-code.mjs";

/** The preview's host and its consent to set-up, with the script loader of the tests: what the page itself runs. */
async function loadHost(root) {
  const outfile = resolve(root, ".cache/bench-host.mjs");
  await build({
    stdin: {
      contents: `export { createHost } from "./preview/host/create-host";
        export { noPage } from "./preview/host/page";
        export * as csv from "./preview/page/csv";
        export { parseReference, sheetOf } from "./preview/engine/formulas/reference";
        export { tokens } from "./preview/engine/formulas/tokens";
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
  return import(pathToFileURL(outfile).href);
}

const moduleAt = (root, path) => import(pathToFileURL(resolve(root, path)).href);

async function pagesAt(root) {
  const files = await readdir(resolve(root, "dist"));
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => file.replace(".html", ""));
  return Object.fromEntries(pages.map((page) => [page, '<body data-start="{}"></body>']));
}

/** The preview of a commit: its engine and its host. */
async function loadPreview(root) {
  const { bundleEngine, enginePath } = await moduleAt(root, "tools/bundle-engine.mjs");
  await bundleEngine();
  return { ...(await loadHost(root)), ...createRequire(import.meta.url)(enginePath) };
}

function fill(workbook, sheets) {
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
}

/**
 * What is measured: a commit's built files in the preview of the same commit, or in that of another.
 *
 * @param place `root` has the preview, `codeRoot` the built files
 */
export function productAt({ root, codeRoot }) {
  const code = builtCode(codeRoot);
  let loading;
  const preview = () => (loading ??= loadPreview(root));

  async function addonOver(workbook, around = (load) => load) {
    const { callThrough, createHost, loadInNode, noPage, planFrom, setUpActiveSheet } = await preview();
    const toasts = [];
    const host = createHost(workbook, {
      source: code,
      load: around(loadInNode),
      files: await pagesAt(codeRoot),
      user: "tutor@example.org",
      page: { ...noPage, toast: (message) => toasts.push(message) },
    });
    const call = callThrough((name, args) => host.client(name, args));
    return { workbook, host, call, planFrom, toasts, setUp: () => setUpActiveSheet(call) };
  }

  return {
    root,
    codeRoot,
    code,
    /** The custom functions by name, each time in a context of their own. */
    load: () => loadCode(code),
    /** The preview's engine, with what it exports for looking inside. */
    engine: preview,
    /** How the preview reads formulas: `tokens`, `parseReference`, `sheetOf`. */
    formulaSyntax: preview,
    /**
     * The add-on over a workbook with these rows of cells by tab, not yet opened nor calculated; text beginning with "=" is a formula. `call`
     * is the sidebar's.
     *
     * @param around is given the loader of the script, to look at what passes through it
     */
    async open(sheets, around) {
      const workbook = (await preview()).createWorkbook();
      fill(workbook, sheets);
      return addonOver(workbook, around);
    },
    /** The add-on over a .csv or .xlsx file, opened as `npm start -- FILE` opens it. */
    async openFile(file, bytes) {
      const workbook = (await preview()).createWorkbook();
      await fillFromFile(workbook, file, bytes, await preview());
      return addonOver(workbook);
    },
  };
}
