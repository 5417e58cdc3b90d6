// What the preview is made of, as one file that Node can run: Jest and plain Node cannot read Univer's packages as they are.
import { mkdir, rename } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { build } from "esbuild";
import { patchUniver } from "./patch-univer.mjs";
import { isUpToDate } from "./up-to-date.mjs";
import { withoutHyphenation } from "./without-hyphenation.mjs";

const root = resolve(import.meta.dirname, "..");
const shared = ["preview/engine", "package-lock.json", "tools/bundle-for-node.mjs", "tools/patch-univer.mjs"];

/** What a bundle is made from besides its own files; paths. */
export const bundledFrom = [...shared, "tools/without-hyphenation.mjs"].map((path) => resolve(root, path));

/**
 * @param {string} outfile
 * @param {{ entryPoints: string[] } | { stdin: import("esbuild").StdinOptions }} entry
 * @param {string[]} others what it is made from besides the engine
 * @returns whether there was anything to do
 */
export async function bundleForNode(outfile, entry, others = []) {
  if (await isUpToDate([outfile], [...bundledFrom, ...others])) return false;
  await mkdir(dirname(outfile), { recursive: true });
  // Processes run side by side: each sees the old bundle or the new one, never part of one.
  const draft = `${outfile}.${process.pid}`;
  await build({
    ...entry,
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
  await rename(draft, outfile);
  return true;
}
