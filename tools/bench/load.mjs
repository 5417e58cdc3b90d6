import { build } from "esbuild";
import { builtCode, loadCode } from "./load-code.mjs";
import { medianMs, print, round } from "./measure.mjs";

/** The smallest bundle that carries zod/mini: what any add-on with checked borders has to load. */
async function bundleWithZodOnly() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as z from "zod/mini"; globalThis.schema = z.object({ a: z.number(), b: z.string() });`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2017",
    supported: { bigint: false },
    logOverride: { "unsupported-bigint": "silent" },
  });
  return outputFiles[0].text;
}

/** Every custom-function call loads the whole file, so its load time is paid per call. */
export async function benchLoad() {
  const zodOnly = await bundleWithZodOnly();
  let n = 0;
  // A fresh comment each time keeps V8 from reusing compiled code.
  const load = (code) => medianMs(() => loadCode(`${code}\n// ${(n += 1)}`), 41);
  const [ours, least] = [load(builtCode), load(zodOnly)];
  print({
    figure: "load of the built file",
    ms: round(ours),
    kB: round(builtCode.length / 1000, 1),
    zodOnlyMs: round(least),
    zodOnlyKB: round(zodOnly.length / 1000, 1),
    ratio: round(ours / least),
  });
}
