// A sample as a whole workbook: made by the add-on itself over the sample's files, once for each build, and opened by the preview as it is.
import { execFile } from "node:child_process";
import { readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bundledFrom, bundleForNode } from "./bundle-for-node.mjs";
import { samplePage } from "./made-up-page.mjs";
import { isUpToDate } from "./up-to-date.mjs";

const root = resolve(import.meta.dirname, "..");
const cache = resolve(root, ".cache/samples");
const own = fileURLToPath(import.meta.url);

/** With its usual room V8 spends a quarter of the time on cleaning up. */
const roomForTheYoung = "--max-semi-space-size=128";

const bringing = resolve(cache, "bring-sample.cjs");
const bringingFrom = ["preview/host", "preview/page"].map((path) => resolve(root, path));
const madeFrom = [own, resolve(root, "tools/made-up-page.mjs"), resolve(root, "dist/Code.js"), ...bringingFrom];

/** @returns the path of the workbook, as the preview keeps one */
export async function sampleWorkbook(folder, say) {
  const path = resolve(cache, `${basename(folder)}.json`);
  if (await isUpToDate([path], [...bundledFrom, ...madeFrom, folder])) return path;
  say("The add-on sets the sample up, fills the department's tabs and draws the charts: once for each build");
  // Its clock stands on the sample's day, so it has a process of its own.
  await promisify(execFile)(process.execPath, [roomForTheYoung, own, folder, path]);
  return path;
}

/** What brings a sample, as something that Node can run. */
export const bundleBringing = () =>
  bundleForNode(bringing, { entryPoints: [resolve(root, "preview/page/bring-sample.ts")] }, bringingFrom);

async function make(folder, path) {
  const { title, day, user } = JSON.parse(await readFile(resolve(folder, "sample.json"), "utf8"));
  const source = await readFile(resolve(root, "dist/Code.js"), "utf8");
  await bundleBringing();
  const { bringSample } = createRequire(own)(bringing);
  const text = await bringSample({ title, day, source, user: user?.email, tabs: await samplePage(folder) });
  // Two previews may be started at once.
  await writeFile(`${path}.${process.pid}`, text);
  await rename(`${path}.${process.pid}`, path);
}

if (process.argv[1] === own) {
  await make(process.argv[2], process.argv[3]);
}
