// Bundles the preview's page into .cache/page: one script and one style sheet, a second's work, kept while nothing changed.
import { copyFile, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { patchUniver } from "./patch-univer.mjs";
import { isUpToDate } from "./up-to-date.mjs";
import { withoutHyphenation } from "./without-hyphenation.mjs";

const root = resolve(import.meta.dirname, "..");
const pageFolder = resolve(root, ".cache/page");

/** @returns whether there was anything to do */
export async function bundlePage() {
  const names = ["main.js", "main.css", "style.css", "frame.js", "index.html"];
  const inputs = [
    "preview/engine",
    "preview/host",
    "preview/page",
    "package-lock.json",
    "tools/bundle-page.mjs",
    "tools/without-hyphenation.mjs",
    "tools/patch-univer.mjs",
  ];
  if (
    await isUpToDate(
      names.map((name) => resolve(pageFolder, name)),
      inputs.map((path) => resolve(root, path)),
    )
  )
    return false;
  await mkdir(pageFolder, { recursive: true });
  // Another preview may be serving these files: each is there whole, the old or the new one.
  const draft = await mkdtemp(`${pageFolder}-`);
  await build({
    // frame.ts runs in the sidebar's frame, whose text main.ts puts together.
    entryPoints: ["main.ts", "frame.ts", "style.css"].map((name) => resolve(root, "preview/page", name)),
    outdir: draft,
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome110",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [withoutHyphenation, patchUniver],
    logLevel: "error",
  });
  await copyFile(resolve(root, "preview/page/index.html"), resolve(draft, "index.html"));
  for (const name of names) await rename(resolve(draft, name), resolve(pageFolder, name));
  await rm(draft, { recursive: true });
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundlePage();
