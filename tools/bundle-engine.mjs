// Bundles the preview's workbook engine into .cache/engine.cjs for Node: Jest cannot read Univer's packages as they are.
import { mkdir, rename } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { patchUniver } from "./patch-univer.mjs";
import { isUpToDate } from "./up-to-date.mjs";
import { withoutHyphenation } from "./without-hyphenation.mjs";

const root = resolve(import.meta.dirname, "..");
export const enginePath = resolve(root, ".cache/engine.cjs");

const files = ["create-workbook", "files/read-xlsx", "files/write-xlsx"];
const entry = [
  ...files.map((file) => `export * from "./${file}";`),
  // The file format itself, for tests that make files as other programs do.
  'export * as format from "hucre/xlsx";',
  // For the benchmark, which counts the calls of custom functions.
  'export { ScriptFunction } from "./functions/script-function";',
  'export { toScript } from "./functions/values";',
  // For tests that look at what the grid would draw, and do what its menus do.
  'export { ICommandService, IUniverInstanceService, RANGE_TYPE } from "@univerjs/core";',
].join("\n");

/** @returns whether there was anything to do */
export async function bundleEngine() {
  const inputs = [
    "preview/engine",
    "package-lock.json",
    "tools/bundle-engine.mjs",
    "tools/without-hyphenation.mjs",
    "tools/patch-univer.mjs",
  ];
  if (
    await isUpToDate(
      [enginePath],
      inputs.map((path) => resolve(root, path)),
    )
  )
    return false;
  await mkdir(resolve(root, ".cache"), { recursive: true });
  // Test processes run side by side: each sees the old bundle or the new one, never part of one.
  const draft = `${enginePath}.${process.pid}`;
  await build({
    stdin: { contents: entry, resolveDir: resolve(root, "preview/engine"), loader: "ts" },
    outfile: draft,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    legalComments: "none",
    plugins: [withoutHyphenation, patchUniver],
    logLevel: "error",
  });
  await rename(draft, enginePath);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleEngine();
