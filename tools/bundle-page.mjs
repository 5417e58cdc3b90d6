// Bundles the preview's page into .cache/page: one script and one style sheet, a second's work, kept while nothing changed.
import { copyFile, mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { isUpToDate } from "./up-to-date.mjs";

const root = resolve(import.meta.dirname, "..");
const pageFolder = resolve(root, ".cache/page");

/** Univer's text renderer brings hyphenation dictionaries for 60 languages (5 MB); a grid of cells never hyphenates. */
const withoutHyphenation = {
  name: "without-hyphenation",
  setup(bundler) {
    const dictionary = /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/][a-z][^\\/]*-[^\\/]*\.js$/;
    bundler.onLoad({ filter: dictionary }, () => ({ contents: "export default {};", loader: "js" }));
  },
};

/** @returns whether there was anything to do */
export async function bundlePage() {
  const outputs = ["main.js", "main.css", "style.css", "frame.js", "index.html"].map((name) =>
    resolve(pageFolder, name),
  );
  const inputs = ["preview/engine", "preview/host", "preview/page", "package-lock.json", "tools/bundle-page.mjs"];
  if (
    await isUpToDate(
      outputs,
      inputs.map((path) => resolve(root, path)),
    )
  )
    return false;
  await mkdir(pageFolder, { recursive: true });
  await build({
    // frame.ts runs in the sidebar's frame, whose text main.ts puts together.
    entryPoints: ["main.ts", "frame.ts", "style.css"].map((name) => resolve(root, "preview/page", name)),
    outdir: pageFolder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome110",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [withoutHyphenation],
    logLevel: "error",
  });
  await copyFile(resolve(root, "preview/page/index.html"), resolve(pageFolder, "index.html"));
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundlePage();
