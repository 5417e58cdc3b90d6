// A sample as a whole workbook: made by the add-on itself over the sample's files, once for each build, and opened by the preview as it is.
import { execFile } from "node:child_process";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { samplePage } from "./made-up-page.mjs";
import { patchUniver } from "./patch-univer.mjs";
import { isUpToDate } from "./up-to-date.mjs";
import { withoutHyphenation } from "./without-hyphenation.mjs";

const root = resolve(import.meta.dirname, "..");
const cache = resolve(root, ".cache/samples");
const own = fileURLToPath(import.meta.url);

/** With its usual room V8 spends a quarter of the time on cleaning up. */
const roomForTheYoung = "--max-semi-space-size=128";

const madeFrom = [
  "preview/engine",
  "preview/host",
  "preview/page",
  "package-lock.json",
  "tools/made-up-page.mjs",
  "tools/patch-univer.mjs",
  "tools/sample-workbook.mjs",
  "tools/without-hyphenation.mjs",
].map((path) => resolve(root, path));

/** @returns the path of the workbook, as the preview keeps one */
export async function sampleWorkbook(folder, say) {
  const path = resolve(cache, `${basename(folder)}.json`);
  if (await isUpToDate([path], [...madeFrom, folder, resolve(root, "dist/Code.js")])) return path;
  say("The add-on sets the sample up, fills the department's tabs and draws the charts: once for each build");
  // Its clock stands on the sample's day, so it has a process of its own.
  await promisify(execFile)(process.execPath, [roomForTheYoung, own, folder, path]);
  return path;
}

/** What brings a sample, as something that Node can run. @returns its path */
export async function bundleBringing() {
  const path = resolve(cache, "bring-sample.cjs");
  if (await isUpToDate([path], madeFrom)) return path;
  await mkdir(cache, { recursive: true });
  const draft = `${path}.${process.pid}`;
  await build({
    entryPoints: [resolve(root, "preview/page/bring-sample.ts")],
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
  await rename(draft, path);
  return path;
}

async function make(folder, path) {
  const { title, day, user } = JSON.parse(await readFile(resolve(folder, "sample.json"), "utf8"));
  const source = await readFile(resolve(root, "dist/Code.js"), "utf8");
  const { bringSample } = createRequire(own)(await bundleBringing());
  const text = await bringSample({ title, day, source, user: user?.email, tabs: await samplePage(folder) });
  // Two previews may be started at once.
  await writeFile(`${path}.${process.pid}`, text);
  await rename(`${path}.${process.pid}`, path);
}

if (process.argv[1] === own) {
  await make(process.argv[2], process.argv[3]);
  // The engine's timers would keep it running.
  process.exit();
}
