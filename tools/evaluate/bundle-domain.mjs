import { resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "../..");

/** The figures of src/domain/evidence, which the workbook uses too. */
export async function bundleDomain() {
  const outfile = resolve(root, ".cache/evidence-domain.mjs");
  const names = ["rate-flags", "rate-groups", "tier-flips", "flag-lead"];
  await build({
    stdin: {
      contents: names.map((name) => `export * from "./src/domain/evidence/${name}";`).join("\n"),
      resolveDir: root,
    },
    outfile,
    bundle: true,
    format: "esm",
  });
  return import(outfile);
}
