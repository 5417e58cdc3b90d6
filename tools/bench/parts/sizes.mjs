import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { round } from "../measure.mjs";

const kilobytes = (length) => round(length / 1000, 1);

export const part = {
  name: "sizes",
  measures: "what is pushed, file by file",
  by: ["file"],
  rounds: 1,
  async *run({ codeRoot }) {
    const dist = resolve(codeRoot, "dist");
    for (const file of (await readdir(dist)).filter((name) => /\.(js|html)$/.test(name))) {
      const bytes = await readFile(resolve(dist, file));
      yield { file, kB: kilobytes(bytes.length), gzipKB: kilobytes(gzipSync(bytes).length) };
    }
  },
};
