// `npm run bench`: one line of JSON per figure. Times are of this machine, in this run; read the ratios.
import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "../build.mjs";
import { keep } from "../evidence/keep.mjs";
import { print, round } from "./measure.mjs";

const dist = resolve(import.meta.dirname, "../../dist");

async function printSizes() {
  const files = (await readdir(dist)).filter((name) => /\.(js|html)$/.test(name));
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(resolve(dist, file));
      const kilobytes = (length) => round(length / 1000, 1);
      return print({ figure: "size", file, kB: kilobytes(bytes.length), gzipKB: kilobytes(gzipSync(bytes).length) });
    }),
  );
}

await build();
// Loaded after the build, because they read the built file.
const { benchFunctions } = await import("./functions.mjs");
const { benchLoad } = await import("./load.mjs");
const { benchNativeFormulas } = await import("./native-formulas.mjs");
const { benchServiceCalls } = await import("./service-calls.mjs");
await keep("bench", {
  functions: benchFunctions(),
  load: await benchLoad(),
  native: await benchNativeFormulas(),
  serviceCalls: await benchServiceCalls(),
  sizes: await printSizes(),
});
