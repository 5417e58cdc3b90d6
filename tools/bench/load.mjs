import { Script } from "node:vm";
import { build } from "esbuild";
import { builtCode, loadCode } from "./load-code.mjs";
import { mediansInTurn, print, round } from "./measure.mjs";

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

const firstCall = `MEG(7, "A level", "Mathematics")`;

/** Every custom-function call loads the whole file, so its load time is paid per call. The floor is to compile it and run none of it. */
export async function benchLoad() {
  const zodOnly = await bundleWithZodOnly();
  let n = 0;
  // In turn, so that a busy machine slows all alike. A fresh comment each time keeps V8 from reusing compiled code.
  const fresh = (code) => `${code}\n// ${(n += 1)}`;
  const [ours, withCall, floor, least] = mediansInTurn(
    [
      () => loadCode(fresh(builtCode)),
      () => loadCode(fresh(`${builtCode}\n${firstCall};`)),
      () => new Script(fresh(builtCode)),
      () => loadCode(fresh(zodOnly)),
    ],
    41,
  );
  return print({
    figure: "load of the built file",
    ms: round(ours),
    kB: round(builtCode.length / 1000, 1),
    withFirstCallMs: round(withCall),
    compiledOnlyMs: round(floor),
    zodOnlyMs: round(least),
    zodOnlyKB: round(zodOnly.length / 1000, 1),
    ratioToZodOnly: round(ours / least),
    ratioOfFloorToZodOnly: round(floor / least),
  });
}
