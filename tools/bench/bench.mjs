// `npm run bench`: one line of JSON per figure. Times are of this machine, in this run; read the ratios.
import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "../build.mjs";
import { print, round } from "./measure.mjs";

const dist = resolve(import.meta.dirname, "../../dist");

async function printSizes() {
  for (const file of (await readdir(dist)).filter((name) => /\.(js|html)$/.test(name))) {
    const bytes = await readFile(resolve(dist, file));
    print({ figure: "size", file, kB: round(bytes.length / 1000, 1), gzipKB: round(gzipSync(bytes).length / 1000, 1) });
  }
}

await build();
await printSizes();
// Loaded after the build, because they read the built file.
const { benchFunctions } = await import("./functions.mjs");
const { benchLoad } = await import("./load.mjs");
const { benchNativeFormulas } = await import("./native-formulas.mjs");
const { benchServiceCalls } = await import("./service-calls.mjs");
benchFunctions();
await benchLoad();
await benchNativeFormulas();
await benchServiceCalls();
