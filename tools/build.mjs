// Builds dist/: exactly what `clasp push` sends to Apps Script.
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build as esbuild, transform } from "esbuild";
import GasPlugin from "gas-webpack-plugin";
import webpack from "webpack";
import { licencesPage } from "./licences.mjs";
import { madeUpPage } from "./made-up-page.mjs";

const root = resolve(import.meta.dirname, "..");
const distFolder = resolve(root, "dist");

/** The newest syntax that Apps Script's save-time parser is known to take; docs/decisions/build-target.md says why. */
const target = "es2017";
/** Runs in people's browsers, not through Apps Script's parser; ES2017 would cost 1.6 kB of the sidebar's 60. */
const sidebarTarget = "es2020";

/** esbuild compiles and bundles; gas-webpack-plugin gives each `global.NAME = …` the top-level function Sheets can see. */
async function buildCode(dist) {
  const { metafile } = await esbuild({
    entryPoints: [resolve(root, "src/main.ts")],
    outfile: resolve(dist, "Code.js"),
    bundle: true,
    metafile: true,
    format: "esm",
    target,
    charset: "utf8",
    minifySyntax: true,
    minifyWhitespace: true,
    // Keeps the JSDoc of the custom functions, which is their help inside the sheet.
    legalComments: "inline",
    supported: { bigint: false },
    logOverride: { "unsupported-bigint": "silent" },
  });
  const code = resolve(dist, "Code.js");
  const stats = await promisify(webpack)({
    mode: "none",
    target: ["web", target],
    context: root,
    entry: code,
    // Apps Script has globalThis; where it may be missing, webpack would find it by making a function of text.
    output: { path: dist, filename: "Code.js", environment: { globalThis: true } },
    // By itself it passes over whatever stands in a folder whose name begins with a dot.
    plugins: [new GasPlugin({ include: [code] })],
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  await shorten(code);
  return metafile;
}

/** The names that Sheets shows, and their help, stand in the functions at the top. What runs is below, and is read faster with short names. */
async function shorten(file) {
  const made = await readFile(file, "utf8");
  const start = made.indexOf("/******/");
  if (start < 0) throw new Error("The built file has no part that runs below its functions.");
  const { code } = await transform(made.slice(start), {
    minify: true,
    target,
    charset: "utf8",
    legalComments: "none",
    supported: { bigint: false },
    logOverride: { "unsupported-bigint": "silent" },
  });
  await writeFile(file, `${inLatin(made.slice(0, start))}${escaped(code)}`);
}

/** V8 reads a text of Latin letters alone at one byte a letter, and one with a single arrow in it at two. */
const escaped = (code) =>
  code.replace(/[\u0100-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** In the help of a function an escape would stand as it is. */
const inHelp = { "▲": "(up)", "►": "(level)", "▼": "(down)" };

function inLatin(functions) {
  return functions.replace(/[\u0100-\uffff]/g, (letter) => {
    if (inHelp[letter] === undefined) throw new Error(`Expected help in Latin letters; found "${letter}".`);
    return inHelp[letter];
  });
}

/** HtmlService serves one file per page, so each page's script and style go inside it. */
async function buildPages(dist) {
  const entries = await readdir(resolve(root, "sidebar/pages"));
  const { outputFiles, metafile } = await esbuild({
    entryPoints: entries.map((entry) => resolve(root, "sidebar/pages", entry)),
    outdir: dist,
    bundle: true,
    metafile: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: sidebarTarget,
    // Shorter than what the automatic transform makes: 2 kB of the panel's 60.
    tsconfigRaw: {},
    jsx: "transform",
    jsxFactory: "h",
    jsxFragment: "Fragment",
    inject: [resolve(root, "sidebar/jsx.ts")],
    legalComments: "none",
    // HtmlService strips what follows // inside a template literal.
    supported: { "template-literal": false, bigint: false },
    logOverride: { "unsupported-bigint": "silent" },
  });
  const text = (file) =>
    outputFiles
      .find(({ path }) => path === resolve(dist, file))
      .text.trim()
      // "<!--" followed by "<script" would keep the browser from seeing the end of the script.
      .replaceAll("<!--", "\\x3c!--");
  const frame = await readFile(resolve(root, "sidebar/index.html"), "utf8");
  const pages = entries.filter((entry) => entry.endsWith(".tsx")).map((entry) => entry.replace(".tsx", ""));
  for (const page of pages)
    await writeFile(
      resolve(dist, `${page}.html`),
      frame.replace("<!-- style -->", () => text(`${page}.css`)).replace("<!-- script -->", () => text(`${page}.js`)),
    );
  return metafile;
}

/** Puts a finished folder in the place of the one before, which a preview may be reading and another build replacing. */
async function replaceFolder(folder, finished) {
  const before = `${finished}-before`;
  for (let tries = 0; ; tries++) {
    await rename(folder, before).catch(ignoreMissing);
    try {
      await rename(finished, folder);
      return await rm(before, { recursive: true, force: true });
    } catch (error) {
      if (tries === 20) throw error;
      await rm(before, { recursive: true, force: true });
    }
  }
}

const ignoreMissing = (error) => {
  if (error.code !== "ENOENT") throw error;
};

/** Writes `folder` whole, or leaves it as it was. */
export async function build(folder = distFolder) {
  await mkdir(resolve(root, ".cache"), { recursive: true });
  const draft = await mkdtemp(resolve(root, ".cache/dist-"));
  await chmod(draft, 0o755);
  try {
    const metafiles = await Promise.all([buildCode(draft), buildPages(draft)]);
    await copyFile(resolve(root, "appsscript.json"), resolve(draft, "appsscript.json"));
    await writeFile(resolve(draft, "licences.html"), await licencesPage(root, metafiles));
    await writeFile(resolve(draft, "made-up.html"), await madeUpPage(root));
    await replaceFolder(folder, draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
