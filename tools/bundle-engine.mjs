// Bundles the preview's workbook engine into .cache/engine.cjs for Node.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleForNode } from "./bundle-for-node.mjs";

const root = resolve(import.meta.dirname, "..");
const own = fileURLToPath(import.meta.url);
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
  'export { DataValidationCacheService, SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";',
].join("\n");

/** @returns whether there was anything to do */
export const bundleEngine = () =>
  bundleForNode(enginePath, { stdin: { contents: entry, resolveDir: resolve(root, "preview/engine"), loader: "ts" } }, [
    own,
  ]);

if (process.argv[1] === own) await bundleEngine();
