import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundleEngine, enginePath } from "../../bundle-engine.mjs";

const spareRows = 200;
const spareColumns = 30;

/** The preview's readers of files, and its host with the script loader of the tests. */
async function loadHost(root) {
  const outfile = resolve(root, ".cache/adoption-host.mjs");
  await build({
    stdin: {
      contents: `export { createHost } from "./preview/host/create-host";
        export { decodeText, readCsv } from "./preview/page/csv";
        export { callThrough } from "./preview/page/set-up-sample";
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

/** Opens a file as `npm start -- FILE` does, and the built add-on over it. `call` is the sidebar's. */
export async function fileOpener({ root, code }) {
  await bundleEngine();
  const { createWorkbook, openXlsx } = createRequire(import.meta.url)(enginePath);
  const { callThrough, createHost, decodeText, loadInNode, readCsv } = await loadHost(root);

  function openCsv(workbook, file, bytes) {
    const [empty] = workbook.sheets();
    const cells = readCsv(decodeText(bytes));
    const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
    const size = { rows: rows + spareRows, columns: columns + spareColumns };
    const sheet = workbook.insertSheet(file.replace(/\.[^.]+$/, ""), size);
    workbook.write({ sheet, row: 0, column: 0, rows, columns }, cells);
    workbook.deleteSheet(empty.id);
  }

  return async (file, bytes) => {
    const workbook = createWorkbook();
    if (/\.xlsx$/i.test(file)) await openXlsx(workbook, new Uint8Array(bytes), file);
    else openCsv(workbook, file, bytes);
    const host = createHost(workbook, { source: code, load: loadInNode });
    return { workbook, call: callThrough((name, args) => host.client(name, args)) };
  };
}
