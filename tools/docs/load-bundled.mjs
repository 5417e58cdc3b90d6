import { build } from "esbuild";
import { resolve } from "node:path";

/** The exports of a module of the project's own TypeScript, given as its text. */
export async function loadBundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve(import.meta.dirname, "../.."), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
