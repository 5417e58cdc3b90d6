// `npm run warehouse`: docs/warehouse.md. Bundles tools/warehouse, which reads the tables' own definitions, and runs it.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const outfile = resolve(root, ".cache/warehouse/main.mjs");
process.chdir(root);
await build({
  entryPoints: [resolve(root, "tools/warehouse/main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
  external: ["@duckdb/node-api", "@polyglot-sql/sdk", "hucre", "papaparse"],
});
await import(pathToFileURL(outfile).href);
