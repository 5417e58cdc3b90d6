import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { print, round } from "./measure.mjs";

const dist = resolve(import.meta.dirname, "../../dist");
const kilobytes = (length) => round(length / 1000, 1);

/** What is pushed, file by file. The learner panel may have 60 kB. */
export async function benchSizes() {
  const files = (await readdir(dist)).filter((name) => /\.(js|html)$/.test(name));
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(resolve(dist, file));
      return print({ figure: "size", file, kB: kilobytes(bytes.length), gzipKB: kilobytes(gzipSync(bytes).length) });
    }),
  );
}
